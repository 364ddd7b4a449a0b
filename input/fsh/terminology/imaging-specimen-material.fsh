ValueSet: ImagingSpecimenMaterial
Id: imaging-specimen-material
Title: "Material of a specimen"
Description: """
What a specimen consists of: the specimens of SNOMED CT.
"""
* insert SnomedCopyright
* ^experimental = false
* include codes from system $SCT where concept is-a #123038009
