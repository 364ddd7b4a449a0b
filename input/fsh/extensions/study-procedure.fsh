Extension: StudyProcedure
Id: study-procedure
Title: "Procedure of the studies"
Description: """
The imaging procedure that a report is about, for lists and filters (F5). FHIR R4 gives a DiagnosticReport one code, and that
tells the type of document here; the procedure is otherwise known only from the study, which may not be held.
"""
Context: DiagnosticReport
* . ^short = "Imaging procedure that was performed"
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from ImagingProcedureCode (preferred)
