Profile: CorpusSliceValue
Parent: Patient
Id: corpus-slice-value
Title: "Sliced by value, closed"
Description: "identifier by its system; no other identifier."
* identifier 1..*
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #closed
* identifier contains mrn 1..1 and ssn 0..1
* identifier[mrn].system = "http://validation-corpus.example/mrn" (exactly)
* identifier[mrn].value 1..1
* identifier[ssn].system = "http://validation-corpus.example/ssn" (exactly)
* identifier[ssn].value ^maxLength = 4
