ValueSet: ImagingConditionCode
Id: imaging-condition-code
Title: "Condition or finding"
Description: """
What an imaging report concludes, or what it was told of the patient: clinical findings of SNOMED CT, ICD-10, or a rare disease of
Orphanet. The URL of the code system of Orphanet follows the health data guides of HL7 Europe; others are in use, and no published
package settles it.
"""
* insert SnomedCopyrightAnd([[ICD-10 is copyright © World Health Organization. Orphanet nomenclature is copyright © INSERM, under CC BY 4.0.]])
* ^experimental = false
* include codes from system $SCT where concept is-a #404684003
* include codes from system $ICD-10
* include codes from system $ORPHANET
