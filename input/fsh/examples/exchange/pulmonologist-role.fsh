Instance: pulmonologist-role
InstanceOf: ImagingPractitionerRole
Usage: #example
Title: "The pulmonologist at Hospital Exemplo"
Description: "Who ordered the CT study of the chest, of which specialty, and for which organisation."
* practitioner = Reference(pulmonologist)
* organization = Reference(hospital-exemplo)
* specialty = $SCT#418112009 "Pulmonary medicine"
* telecom.system = #phone
* telecom.value = "+351 000 000 002"
