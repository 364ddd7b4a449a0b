ValueSet: ImagingProcedureCode
Id: imaging-procedure-code
Title: "Imaging procedure"
Description: """
The imaging procedures of SNOMED CT, all concepts below 363679005, and the radiology playbook of LOINC and RSNA: what studies, orders
and reports are filtered by (filter F5). HL7 Europe and IHE MADO name the same part of SNOMED CT.
"""
* insert SnomedCopyrightAnd([[This material contains content from LOINC (http://loinc.org), copyright © Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the license at http://loinc.org/license.]])
* ^experimental = false
* include codes from system $SCT where concept descendent-of #363679005
* include codes from valueset http://loinc.org/vs/loinc-rsna-radiology-playbook
