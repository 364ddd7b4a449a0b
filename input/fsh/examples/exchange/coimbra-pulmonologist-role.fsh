Instance: coimbra-pulmonologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "A pulmonologist in Coimbra, in the role"
Description: "Who ordered, of which specialty, and for which organisation."
* practitioner = Reference(coimbra-pulmonologist)
* organization = Reference(coimbra)
* specialty = $SCT#418112009 "Pulmonary medicine"
