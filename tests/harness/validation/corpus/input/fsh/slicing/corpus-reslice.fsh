Profile: CorpusReslice
Parent: Patient
Id: corpus-reslice
Title: "Slices of a slice"
Description: "identifier by system (open), the record numbers among them by use (closed)."
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains mrn 1..* and ssn 0..1
* identifier[mrn].system 1..1
* identifier[mrn].system = "http://validation-corpus.example/mrn" (exactly)
* identifier[ssn].system 1..1
* identifier[ssn].system = "http://validation-corpus.example/ssn" (exactly)
* identifier[mrn] ^slicing.discriminator.type = #value
* identifier[mrn] ^slicing.discriminator.path = "use"
* identifier[mrn] ^slicing.rules = #closed
* identifier[mrn] contains current 1..1 and former 0..1
* identifier[mrn][current].use 1..1
* identifier[mrn][current].use = #official (exactly)
* identifier[mrn][current].value 1..1
* identifier[mrn][former].use 1..1
* identifier[mrn][former].use = #old (exactly)
* identifier[mrn][former].period 1..1
