ValueSet: ImagingMorphology
Id: imaging-morphology
Title: "Morphology"
Description: """
Abnormalities of form: the morphologic abnormalities of SNOMED CT.
"""
* insert SnomedCopyright
* ^experimental = false
* include codes from system $SCT where concept is-a #49755003
