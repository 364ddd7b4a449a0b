Instance: marta-diabetes
InstanceOf: ImagingCondition
Usage: #example
Title: "Diabetes of the patient"
Description: "What was known of the patient before; it matters for the tracer."
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-ver-status#confirmed
* code = $SCT#44054006 "Diabetes mellitus type 2"
* subject = Reference(marta)
* onsetDateTime = "2012"
