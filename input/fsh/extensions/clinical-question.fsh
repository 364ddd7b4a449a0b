Extension: ClinicalQuestion
Id: clinical-question
Title: "Clinical question"
Description: """
What the person who ordered the procedure wants to know from it (A.3.3). It is not the reason: "headache for three weeks" is a
reason, "haemorrhage?" the question. FHIR R4 has no element for it, and HL7 Europe folds it into the text of the reason, where it can
no longer be told apart.
"""
Context: ServiceRequest
* . ^short = "What the order asks"
* value[x] only markdown
* value[x] 1..1
