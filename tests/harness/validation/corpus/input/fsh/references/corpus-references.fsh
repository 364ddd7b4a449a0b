Profile: CorpusReferences
Parent: DiagnosticReport
Id: corpus-references
Title: "References"
Description: "Target types, target profiles and aggregation."
* subject 1..1
* subject only Reference(CorpusNamedPatient)
* performer only Reference(Organization or Practitioner)
* result only Reference(CorpusDogObservation)
* specimen ^type.aggregation = #contained
