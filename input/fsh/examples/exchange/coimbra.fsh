Instance: coimbra
InstanceOf: ImagingOrganization
Usage: #example
Title: "Hospital Modelo de Coimbra"
Description: "A fictional Portuguese hospital that performs, reports and keeps the studies of its patients."
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.999.3.4"
* name = "Hospital Modelo de Coimbra"
* address.line = "Rua do Modelo 4"
* address.city = "Coimbra"
* address.country = "PT"
