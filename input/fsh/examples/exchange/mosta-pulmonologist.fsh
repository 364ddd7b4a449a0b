Instance: mosta-pulmonologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "A pulmonologist of Sptar Eżempju Mosta"
Description: "The fictional physician who ordered the CT study of the chest."
* identifier.system = "urn:oid:2.999.3.5.4"
* identifier.value = "PUL-35"
* name.family = "Prova"
* name.given = "Ċensina"
* name.prefix = "Dr."
