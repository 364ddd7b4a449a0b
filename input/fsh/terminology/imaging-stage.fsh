ValueSet: ImagingStage
Id: imaging-stage
Title: "Stage or grade"
Description: """
How far a disease has come: TNM, tumour findings of SNOMED CT, or the categories of RadLex. BI-RADS and LI-RADS have no code system of
their own in HL7 terminology; their categories are told by SNOMED CT, LOINC or RadLex.
"""
* insert SnomedCopyrightAnd([[TNM is copyright © American Joint Committee on Cancer and Union for International Cancer Control. RadLex is copyright © Radiological Society of North America.]])
* ^experimental = false
* include codes from system $SCT where concept is-a #385356007
* include codes from system $TNM
* include codes from system $RADLEX
