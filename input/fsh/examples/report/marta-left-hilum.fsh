Instance: marta-left-hilum
InstanceOf: ImagingBodyStructure
Usage: #example
Title: "Hilar lymph node of the left lung"
Description: "The site of a finding, with its side."
* location = $SCT#53074004 "Structure of hilar lymph node"
* locationQualifier = $SCT#7771000 "Left"
* description = "Gânglio hilar esquerdo"
* patient = Reference(marta)
