Instance: heraklion-radiologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "Radiologist of Νοσοκομείο Υπόδειγμα Ηρακλείου"
Description: "The fictional radiologist who reports at the Greek hospital."
* identifier.system = "urn:oid:2.999.3.2.4"
* identifier.value = "RAD-32"
* name.family = "Δειγματάκη"
* name.given = "Μαρία"
