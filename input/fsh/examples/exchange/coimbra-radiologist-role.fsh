Instance: coimbra-radiologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "Radiologist of Hospital Modelo de Coimbra, in her or his role"
Description: "Who reports at the Portuguese hospital, and for which organisation."
* practitioner = Reference(coimbra-radiologist)
* organization = Reference(coimbra)
* specialty = $SCT#394914008 "Radiology"
