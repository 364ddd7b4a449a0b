Instance: carla-chest-condition
InstanceOf: ImagingCondition
Usage: #example
Title: "Suspected cancer of the lung"
Description: "What the report concludes, provisionally, with its clinical stage."
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-ver-status#provisional
* code.coding = $ICD-10#C34.1
* code.text = "Suspected malignant neoplasm of the upper lobe of the right lung"
* insert RightUpperLobe
* subject = Reference(carla)
* recordedDate = "2025-04-02T12:30:00+02:00"
* stage.summary.text = "cT1b cN0"
* stage.type = $SCT#260998006 "Clinical staging (qualifier value)"
* stage.assessment = Reference(carla-chest-nodule)
* evidence.detail = Reference(carla-chest-nodule)
