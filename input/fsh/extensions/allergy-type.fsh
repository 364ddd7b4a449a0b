Extension: AllergyTypeExtension
Id: allergy-type
Title: "Type of propensity"
Description: """
What kind of propensity to adverse reactions it is, as a SNOMED CT concept (A.5.3.2). The element `type` of FHIR R4 knows only allergy
and intolerance, and its binding is required: it is written too where one of them is true.
"""
Context: AllergyIntolerance
* . ^short = "Kind of propensity, as a concept"
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from AllergyType (preferred)
