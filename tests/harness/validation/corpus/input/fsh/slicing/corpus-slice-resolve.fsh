Profile: CorpusSliceResolve
Parent: DiagnosticReport
Id: corpus-slice-resolve
Title: "Sliced by the type of the target"
Description: "performer by type on resolve(); closed."
* performer ^slicing.discriminator.type = #type
* performer ^slicing.discriminator.path = "resolve()"
* performer ^slicing.rules = #closed
* performer contains institution 1..1 and person 0..1
* performer[institution] only Reference(Organization)
* performer[person] only Reference(Practitioner)
