Profile: CorpusSliceThis
Parent: Observation
Id: corpus-slice-this
Title: "Sliced on $this"
Description: "category by pattern on $this."
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains kingdom 1..1 and class 0..1
* category[kingdom] = CorpusAnimals#animal
* category[class] = CorpusAnimals#mammal
