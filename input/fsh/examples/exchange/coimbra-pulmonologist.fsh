Instance: coimbra-pulmonologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "A pulmonologist in Coimbra"
Description: "The fictional physician who ordered, at Hospital Modelo de Coimbra."
* identifier.system = "urn:oid:2.999.3.4.4"
* identifier.value = "PUL-34"
* name.family = "Amostra"
* name.given = "Rita"
* name.prefix = "Dra."
