Profile: CorpusResliceDerived
Parent: CorpusSliceBase
Id: corpus-reslice-derived
Title: "Slices of an inherited slice"
Description: "The slice of the parent is sliced again by type, open."
* identifier[mrn] ^slicing.discriminator.type = #pattern
* identifier[mrn] ^slicing.discriminator.path = "type"
* identifier[mrn] ^slicing.rules = #open
* identifier[mrn] contains hospital 1..1
* identifier[mrn][hospital].type 1..1
* identifier[mrn][hospital].type = CorpusAnimals#dog
* identifier[mrn][hospital].assigner 1..1
