ValueSet: ImagingProcedureCode
Id: imaging-procedure-code
Title: "Imaging procedure"
Description: """
What studies, orders and reports are filtered by (filter F5): the imaging procedures of SNOMED CT, all concepts below 363679005, as HL7
Europe and IHE MADO have it, or a code of LOINC. Of LOINC the radiology playbook that it shares with RSNA is meant; the value set of the
playbook, `http://loinc.org/vs/loinc-rsna-radiology-playbook`, is in no package this guide can depend on, so LOINC stands here whole.
"""
* insert SnomedCopyrightAnd([[This material contains content from LOINC (http://loinc.org), copyright © Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the license at http://loinc.org/license.]])
* ^experimental = false
* include codes from system $SCT where concept descendent-of #363679005
* include codes from system $LOINC
