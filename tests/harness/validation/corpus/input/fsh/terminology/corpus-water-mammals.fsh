ValueSet: CorpusWaterMammals
Id: corpus-water-mammals
Title: "Water mammals"
Description: "Two value sets in one include: their intersection."
* include codes from valueset CorpusMammals and CorpusWaterAnimals
