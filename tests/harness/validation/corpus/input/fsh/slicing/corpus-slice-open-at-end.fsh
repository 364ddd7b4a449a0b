Profile: CorpusSliceOpenAtEnd
Parent: Patient
Id: corpus-slice-open-at-end
Title: "Open at the end"
Description: "Names in no slice come after those in a slice."
* name ^slicing.discriminator.type = #value
* name ^slicing.discriminator.path = "use"
* name ^slicing.rules = #openAtEnd
* name ^slicing.ordered = true
* name contains official 1..1 and usual 0..1
* name[official].use 1..1
* name[official].use = #official (exactly)
* name[usual].use 1..1
* name[usual].use = #usual (exactly)
