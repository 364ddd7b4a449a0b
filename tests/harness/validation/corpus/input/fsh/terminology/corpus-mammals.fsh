ValueSet: CorpusMammals
Id: corpus-mammals
Title: "Mammals"
Description: "is-a: the concept itself and all below it."
* include codes from system CorpusAnimals where concept is-a #mammal
