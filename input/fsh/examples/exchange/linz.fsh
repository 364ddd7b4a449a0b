Instance: linz
InstanceOf: ImagingOrganization
Usage: #example
Title: "Klinik Muster Linz"
Description: "A fictional Austrian hospital that performs, reports and keeps the studies of its patients."
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.999.3.3"
* name = "Klinik Muster Linz"
* address.line = "Musterstraße 3"
* address.city = "Linz"
* address.country = "AT"
