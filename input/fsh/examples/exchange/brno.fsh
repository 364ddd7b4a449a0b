Instance: brno
InstanceOf: ImagingOrganization
Usage: #example
Title: "Nemocnice Vzor Brno"
Description: "A fictional Czech hospital that performs, reports and keeps the studies of its patients."
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.999.3.1"
* name = "Nemocnice Vzor Brno"
* address.line = "Vzorová 1"
* address.city = "Brno"
* address.country = "CZ"
