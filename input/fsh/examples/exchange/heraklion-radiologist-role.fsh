Instance: heraklion-radiologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "Radiologist of Νοσοκομείο Υπόδειγμα Ηρακλείου, in her or his role"
Description: "Who reports at the Greek hospital, and for which organisation."
* practitioner = Reference(heraklion-radiologist)
* organization = Reference(heraklion)
* specialty = $SCT#394914008 "Radiology"
