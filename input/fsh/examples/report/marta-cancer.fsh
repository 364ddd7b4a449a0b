Instance: marta-cancer
InstanceOf: ImagingCondition
Usage: #example
Title: "Cancer of the lung with its stage"
Description: "What the report concludes, provisionally, with its clinical stage."
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-ver-status#provisional
* code.coding = $ICD-10#C34.3
* code.text = "Neoplasia do lobo inferior do pulmão esquerdo"
* insert LeftLowerLobe
* subject = Reference(marta)
* recordedDate = "2025-02-20T15:30:00+00:00"
* stage.summary.text = "cT2a cN1 cM0"
* stage.type = $SCT#260998006 "Clinical staging (qualifier value)"
