ValueSet: ImagingResultValue
Id: imaging-result-value
Title: "Result of a finding"
Description: """
What a finding found, where that is a concept: SNOMED CT, the categories of RadLex, or the answers of LOINC, among them those for BI-RADS
assessments.
"""
* insert SnomedCopyrightAnd([[RadLex is copyright © Radiological Society of North America. This material contains content from LOINC (http://loinc.org), copyright © Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the license at http://loinc.org/license.]])
* ^experimental = false
* include codes from system $SCT
* include codes from system $RADLEX
* include codes from system $LOINC
