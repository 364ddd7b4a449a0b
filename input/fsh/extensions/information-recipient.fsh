Extension: InformationRecipient
Id: information-recipient
Title: "Recipient of the report"
Description: """
A person or organisation the report is meant for, beside the one who ordered it (A.1.4). FHIR R4 has no element for it on a
Composition. HL7 Europe and Xt-EHR carry the same in `http://hl7.eu/fhir/StructureDefinition/information-recipient`; this guide has
its own, because no package that defines theirs can be depended on, and reads both.
"""
Context: Composition
* . ^short = "Whom the report is meant for"
* value[x] only Reference(ImagingPractitionerRole or ImagingPractitioner or ImagingOrganization or Device or ImagingPatient or RelatedPerson)
* value[x] 1..1
