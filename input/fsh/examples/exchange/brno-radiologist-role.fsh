Instance: brno-radiologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "Radiologist of Nemocnice Vzor Brno, in her or his role"
Description: "Who reports at the Czech hospital, and for which organisation."
* practitioner = Reference(brno-radiologist)
* organization = Reference(brno)
* specialty = $SCT#394914008 "Radiology"
