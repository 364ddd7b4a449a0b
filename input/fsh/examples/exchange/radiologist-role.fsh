Instance: radiologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "The radiologist at Hospital Exemplo"
Description: "Who reported the CT study of the head, and for which organisation."
* practitioner = Reference(radiologist)
* organization = Reference(hospital-exemplo)
