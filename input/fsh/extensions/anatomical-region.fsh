Extension: AnatomicalRegionExtension
Id: anatomical-region
Title: "Anatomical region"
Description: """
A coarse region of the body that was imaged, for lists and filters (F4). Repeated where a study covers several regions. The fine
body site of a series stands on the series; FHIR R4 has no element for the region of a whole study, a report or a document.
"""
Context: ImagingStudy, DiagnosticReport, DocumentReference
* . ^short = "Region of the body that was imaged"
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from AnatomicalRegion (preferred)
