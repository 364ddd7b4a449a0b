Instance: coimbra-oncologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "An oncologist in Coimbra"
Description: "The fictional physician who ordered, at Hospital Modelo de Coimbra."
* identifier.system = "urn:oid:2.999.3.4.4"
* identifier.value = "ONC-34"
* name.family = "Molde"
* name.given = "Pedro"
* name.prefix = "Dr."
