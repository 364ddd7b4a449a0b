ValueSet: CorpusWaterAnimals
Id: corpus-water-animals
Title: "Water animals"
Description: "A property filter with =."
* include codes from system CorpusAnimals where habitat = "water"
