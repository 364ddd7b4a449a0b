Instance: pulmonologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "A pulmonologist"
Description: "The fictional physician who ordered the CT study of the chest."
* identifier.system = "urn:oid:2.999.1.3"
* identifier.value = "PUL-17"
* name.family = "Amostra"
* name.given = "Inês"
* name.prefix = "Dr."
