Instance: reaction-severity-to-snomed
InstanceOf: ConceptMap
Usage: #definition
Title: "Severity of a reaction in SNOMED CT"
* name = "ReactionSeverityToSnomed"
* title = "Severity of a reaction in SNOMED CT"
* status = #active
* experimental = false
* description = "The severity of an adverse reaction (A.5.3.4) has a code of FHIR in FHIR R4, by a required binding; the guideline prefers SNOMED CT. This map says which is which."
* copyright = "This material includes SNOMED Clinical Terms® (SNOMED CT®), which is used by permission of SNOMED International. All rights reserved. SNOMED CT® was originally created by the College of American Pathologists; SNOMED and SNOMED CT are registered trademarks of SNOMED International. Use of SNOMED CT needs a licence in countries that are not members."
* sourceCanonical = "http://hl7.org/fhir/ValueSet/reaction-event-severity"
* group.source = "http://hl7.org/fhir/reaction-event-severity"
* group.target = $SCT
* group.element[0].code = #mild
* group.element[0].target.code = #255604002
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #moderate
* group.element[1].target.code = #6736007
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #severe
* group.element[2].target.code = #24484000
* group.element[2].target.equivalence = #equivalent
