Instance: linz-radiologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "Radiologist of Klinik Muster Linz, in her or his role"
Description: "Who reports at the Austrian hospital, and for which organisation."
* practitioner = Reference(linz-radiologist)
* organization = Reference(linz)
* specialty = $SCT#394914008 "Radiology"
