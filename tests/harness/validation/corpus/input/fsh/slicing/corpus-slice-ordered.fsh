Profile: CorpusSliceOrdered
Parent: Patient
Id: corpus-slice-ordered
Title: "Ordered slices"
Description: "name by use, official before usual."
* name ^slicing.discriminator.type = #value
* name ^slicing.discriminator.path = "use"
* name ^slicing.rules = #open
* name ^slicing.ordered = true
* name contains official 1..1 and usual 0..1
* name[official].use 1..1
* name[official].use = #official (exactly)
* name[usual].use 1..1
* name[usual].use = #usual (exactly)
