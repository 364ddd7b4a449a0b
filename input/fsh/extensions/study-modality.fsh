Extension: StudyModality
Id: study-modality
Title: "Modality of the studies"
Description: """
An acquisition modality of the study that a document lists or a report interprets, for lists and filters (F2). Repeated for
studies of several modalities, such as PET and CT. On a report it keeps the filter working where the study itself is not held.

Anchors carry the same in extensions of their own, among them backports of an R5 element that were withdrawn and renamed: the
alias maps list them.
"""
Context: DocumentReference, DiagnosticReport
* . ^short = "Acquisition modality of the study"
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from AcquisitionModality (extensible)
