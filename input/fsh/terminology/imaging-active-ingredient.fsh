ValueSet: ImagingActiveIngredient
Id: imaging-active-ingredient
Title: "Active ingredient"
Description: """
What acts in a medication: ATC, which the guideline prefers, or a substance of SNOMED CT. ATC classifies products, so a code of it may
stand on the product as well.
"""
* insert SnomedCopyrightAnd([[ATC is copyright © WHO Collaborating Centre for Drug Statistics Methodology.]])
* ^experimental = false
* include codes from system $ATC
* include codes from system $SCT where concept is-a #105590001
