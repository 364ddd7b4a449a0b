Instance: mosta-radiologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "Radiologist of Sptar Eżempju Mosta, in her or his role"
Description: "Who reports at the Maltese hospital, and for which organisation."
* practitioner = Reference(mosta-radiologist)
* organization = Reference(mosta)
* specialty = $SCT#394914008 "Radiology"
