Profile: CorpusSliceDerived
Parent: CorpusSliceBase
Id: corpus-slice-derived
Title: "A derived sliced profile"
Description: "Tightens the inherited slice and adds one."
* identifier[mrn] 1..1
* identifier[mrn].value 1..1
* identifier contains ssn 0..1
* identifier[ssn].system 1..1
* identifier[ssn].system = "http://validation-corpus.example/ssn" (exactly)
* identifier[ssn].period 1..1
