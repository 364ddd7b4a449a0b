Extension: ProcedurePhase
Id: procedure-phase
Title: "Phase of a procedure"
Description: """
The part of a procedure that has a name of its own, such as native, arterial or portal venous (A.5.1.9): on a series, the phase it was
acquired in; on a procedure, a phase it had. FHIR R4 has no element for it, and the description of a series says it only to people.
"""
Context: Procedure, ImagingStudy.series
* . ^short = "Phase, such as arterial"
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from ProcedurePhaseCode (preferred)
