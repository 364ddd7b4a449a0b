Instance: insurance-exemplo
InstanceOf: ImagingOrganization
Usage: #example
Title: "Seguro Exemplo"
Description: "The fictional insurance of the patient."
* identifier.system = "urn:oid:2.999.1.4"
* identifier.value = "INS-7"
* name = "Seguro Exemplo"
* address.country = "PT"
