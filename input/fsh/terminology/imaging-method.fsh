ValueSet: ImagingMethod
Id: imaging-method
Title: "Method"
Description: """
How something was observed or collected: procedures and techniques of SNOMED CT.
"""
* insert SnomedCopyright
* ^experimental = false
* include codes from system $SCT where concept is-a #71388002
* include codes from system $SCT where concept is-a #272394005
