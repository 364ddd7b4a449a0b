Extension: StudyCustodian
Id: study-custodian
Title: "Custodian of a study"
Description: """
The organisation that keeps the images of a study and answers for them. FHIR R4 has no element for it; HL7 Europe tells it by a
performer of a series with the function CST.
"""
Context: ImagingStudy
* . ^short = "Organisation that keeps the study"
* value[x] only Reference(Organization)
* value[x] 1..1
