ValueSet: AllergyType
Id: allergy-type
Title: "Type of propensity"
Description: """
The kinds of propensity to adverse reactions that matter for what is given in imaging.
"""
* insert SnomedCopyright
* ^experimental = false
* $SCT#420134006 "Propensity to adverse reaction"
* $SCT#419199007 "Allergy to substance"
* $SCT#416098002 "Allergy to drug"
* $SCT#59037007 "Intolerance to drug"
