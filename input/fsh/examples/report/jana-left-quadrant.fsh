Instance: jana-left-quadrant
InstanceOf: ImagingBodyStructure
Usage: #example
Title: "Upper outer quadrant of the left breast"
Description: "The site of the calcifications, with its side."
* morphology = $SCT#18115005 "Pathologic calcification, calcified structure"
* location = $SCT#76365002 "Structure of upper outer quadrant of breast"
* locationQualifier = $SCT#7771000 "Left"
* description = "Horní zevní kvadrant levého prsu"
* patient = Reference(jana)
