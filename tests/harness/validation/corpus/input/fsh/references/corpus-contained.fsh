Profile: CorpusContained
Parent: DiagnosticReport
Id: corpus-contained
Title: "Contained"
Description: "contained sliced by type, closed."
* contained ^slicing.discriminator.type = #type
* contained ^slicing.discriminator.path = "$this"
* contained ^slicing.rules = #closed
* contained contains finding 1..1 and taker 0..1
* contained[finding] only Observation
* contained[taker] only Practitioner
