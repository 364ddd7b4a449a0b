ValueSet: ImagingObservationCode
Id: imaging-observation-code
Title: "Observation in imaging"
Description: """
What a finding of an imaging report is about: observable entities and clinical findings of SNOMED CT, or LOINC codes.
"""
* insert SnomedCopyrightAnd([[This material contains content from LOINC (http://loinc.org), copyright © Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the license at http://loinc.org/license.]])
* ^experimental = false
* include codes from system $SCT where concept is-a #363787002
* include codes from system $SCT where concept is-a #404684003
* include codes from system $LOINC
