Instance: coimbra-radiologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "Radiologist of Hospital Modelo de Coimbra"
Description: "The fictional radiologist who reports at the Portuguese hospital."
* identifier.system = "urn:oid:2.999.3.4.4"
* identifier.value = "RAD-34"
* name.family = "Padrão"
* name.given = "João"
* name.prefix = "Dr."
