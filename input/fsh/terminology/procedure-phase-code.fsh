ValueSet: ProcedurePhaseCode
Id: procedure-phase-code
Title: "Phase of a procedure"
Description: """
Any concept of SNOMED CT. No list of phases agreed among the European works was found; the text of the concept says the phase to
people.
"""
* insert SnomedCopyright
* ^experimental = false
* include codes from system $SCT
