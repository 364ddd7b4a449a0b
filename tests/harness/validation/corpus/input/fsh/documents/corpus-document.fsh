Profile: CorpusDocument
Parent: Bundle
Id: corpus-document
Title: "Document"
Description: "A document whose entries are sliced by the type and profile of their resource."
* type = #document (exactly)
* identifier 1..1
* timestamp 1..1
* entry 1..*
* entry.fullUrl 1..1
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #closed
* entry contains composition 1..1 and patient 1..1 and observation 0..* and practitioner 0..*
* entry[composition].resource 1..1
* entry[composition].resource only CorpusComposition
* entry[patient].resource 1..1
* entry[patient].resource only CorpusNamedPatient
* entry[observation].resource 1..1
* entry[observation].resource only Observation
* entry[practitioner].resource 1..1
* entry[practitioner].resource only Practitioner
