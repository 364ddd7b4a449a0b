Instance: right-upper-lobe
InstanceOf: ImagingBodyStructure
Usage: #example
Title: "Upper lobe of the right lung"
Description: "The site of the lesion, with its side and its form."
* morphology = $SCT#27925004 "Nodule"
* location = $SCT#45653009 "Structure of upper lobe of lung"
* locationQualifier = $SCT#24028007 "Right"
* description = "Nodule in the upper lobe of the right lung"
* patient = Reference(carla)
