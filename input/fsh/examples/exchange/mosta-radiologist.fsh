Instance: mosta-radiologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "Radiologist of Sptar Eżempju Mosta"
Description: "The fictional radiologist who reports at the Maltese hospital."
* identifier.system = "urn:oid:2.999.3.5.4"
* identifier.value = "RAD-35"
* name.family = "Mudell"
* name.given = "Ġorġ"
* name.prefix = "Dr."
