Extension: SpecimenMorphology
Id: specimen-morphology
Title: "Morphology of a specimen"
Description: """
The abnormality of form of the tissue a specimen is of (A.4.5). Where the site is told by a body structure its morphology says so; this
extension is for a specimen without one. FHIR R4 has no element for it.
"""
Context: Specimen.collection
* . ^short = "Abnormality of the sampled tissue"
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from ImagingMorphology (preferred)
