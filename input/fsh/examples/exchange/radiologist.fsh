Instance: radiologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "A radiologist"
Description: "The fictional radiologist who reported the CT study of the head."
* identifier.system = "urn:oid:2.999.1.3"
* identifier.value = "RAD-42"
* name.family = "Modelo"
* name.given = "Rui"
* name.prefix = "Dr."
