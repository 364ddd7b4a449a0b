ValueSet: ImagingAllergen
Id: imaging-allergen
Title: "Agent of an adverse reaction"
Description: """
What a patient reacts to: a substance or medicinal product of SNOMED CT, or ATC.
"""
* insert SnomedCopyrightAnd([[ATC is copyright © WHO Collaborating Centre for Drug Statistics Methodology.]])
* ^experimental = false
* include codes from system $SCT where concept is-a #105590001
* include codes from system $SCT where concept is-a #763158003
* include codes from system $ATC
