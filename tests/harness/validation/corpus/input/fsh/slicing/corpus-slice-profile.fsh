Profile: CorpusSliceProfile
Parent: DiagnosticReport
Id: corpus-slice-profile
Title: "Sliced by profile"
Description: "result by the profile its target conforms to; closed."
* result ^slicing.discriminator.type = #profile
* result ^slicing.discriminator.path = "resolve()"
* result ^slicing.rules = #closed
* result contains dog 1..1
* result[dog] only Reference(CorpusDogObservation)
