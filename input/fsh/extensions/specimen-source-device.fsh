Extension: SpecimenSourceDevice
Id: specimen-source-device
Title: "Device a specimen was taken from or with"
Description: """
The device that a specimen comes from, such as a catheter or an implant, or by which it was collected, such as a biopsy needle (A.4.6):
a device or its kind. FHIR R5 has `Specimen.collection.device`; in FHIR R4 a device as the subject of the specimen would lose the
patient.
"""
Context: Specimen.collection
* . ^short = "Device the specimen was taken from or with"
* value[x] only CodeableConcept or Reference(ImagingDevice)
* value[x] 1..1
* valueCodeableConcept from ImagingDeviceType (preferred)
