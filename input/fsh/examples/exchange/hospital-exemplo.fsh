Instance: hospital-exemplo
InstanceOf: ImagingOrganization
Usage: #example
Title: "Hospital Exemplo"
Description: "The fictional hospital that performed, reported and keeps the CT study of the head."
* identifier.system = "urn:oid:2.999.1.2"
* identifier.value = "HOSP-1"
* name = "Hospital Exemplo"
* telecom.system = #phone
* telecom.value = "+351 000 000 001"
* address.line = "Avenida do Exemplo 1"
* address.city = "Exemplópolis"
* address.country = "PT"
