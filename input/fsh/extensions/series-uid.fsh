Extension: SeriesUid
Id: series-uid
Title: "Series Instance UID"
Description: """
The series that a radiation dose or a key image belongs to (B.1.4.4, A.6), by its bare DICOM UID. A reference in FHIR R4 ends at the
study. Repeated where a dose is that of several series.
"""
Context: Observation, Media
* . ^short = "Series it belongs to"
* value[x] only id
* value[x] 1..1
