Instance: carla-copd
InstanceOf: ImagingCondition
Usage: #example
Title: "Chronic obstructive lung disease of the patient"
Description: "What was known of the patient before, given with the order."
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-ver-status#confirmed
* code = $SCT#13645005
* code.text = "Chronic obstructive pulmonary disease"
* subject = Reference(carla)
* onsetDateTime = "2018"
