Instance: brno-gynaecologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "A gynaecologist, in the role"
Description: "Who ordered, of which specialty, and for which organisation."
* practitioner = Reference(brno-gynaecologist)
* organization = Reference(brno)
* specialty = $SCT#394586005 "Gynecology"
