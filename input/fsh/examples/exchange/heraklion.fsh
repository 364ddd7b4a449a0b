Instance: heraklion
InstanceOf: ImagingOrganization
Usage: #example
Title: "Νοσοκομείο Υπόδειγμα Ηρακλείου"
Description: "A fictional Greek hospital that performs, reports and keeps the studies of its patients."
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.999.3.2"
* name = "Νοσοκομείο Υπόδειγμα Ηρακλείου"
* address.line = "Οδός Υποδείγματος 2"
* address.city = "Ηράκλειο"
* address.country = "GR"
