Instance: marta-left-lower-lobe
InstanceOf: ImagingBodyStructure
Usage: #example
Title: "Lower lobe of the left lung"
Description: "The site of a finding, with its side."
* location = $SCT#90572001 "Structure of lower lobe of lung"
* locationQualifier = $SCT#7771000 "Left"
* description = "Lobo inferior do pulmão esquerdo"
* patient = Reference(marta)
