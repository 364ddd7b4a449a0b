Instance: mosta-pulmonologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "The pulmonologist at Sptar Eżempju Mosta"
Description: "Who ordered the CT study of the chest, of which specialty, and for which organisation."
* practitioner = Reference(mosta-pulmonologist)
* organization = Reference(mosta)
* specialty = $SCT#418112009 "Pulmonary medicine"
* telecom.system = #phone
* telecom.value = "+356 0000 0002"
