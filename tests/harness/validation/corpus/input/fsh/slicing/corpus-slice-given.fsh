Profile: CorpusSliceGiven
Parent: Patient
Id: corpus-slice-given
Title: "Primitive values sliced on $this"
Description: "name.given by value on $this, closed."
* name 1..1
* name.given ^slicing.discriminator.type = #value
* name.given ^slicing.discriminator.path = "$this"
* name.given ^slicing.rules = #closed
* name.given contains first 1..1 and second 0..1
* name.given[first] = "Ana" (exactly)
* name.given[second] = "Bela" (exactly)
