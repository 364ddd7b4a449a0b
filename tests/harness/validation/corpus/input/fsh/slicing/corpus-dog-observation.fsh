Profile: CorpusDogObservation
Parent: Observation
Id: corpus-dog-observation
Title: "Observation of a dog"
Description: "A target for profile discriminators and target profiles."
* code = CorpusAnimals#dog
* value[x] 1..1
