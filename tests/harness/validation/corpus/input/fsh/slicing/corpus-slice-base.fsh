Profile: CorpusSliceBase
Parent: Patient
Id: corpus-slice-base
Title: "A sliced profile to derive from"
Description: "identifier by system, open."
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains mrn 0..2
* identifier[mrn].system 1..1
* identifier[mrn].system = "http://validation-corpus.example/mrn" (exactly)
