Instance: coimbra-oncologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "An oncologist in Coimbra, in the role"
Description: "Who ordered, of which specialty, and for which organisation."
* practitioner = Reference(coimbra-oncologist)
* organization = Reference(coimbra)
* specialty = $SCT#394593009 "Medical oncology"
