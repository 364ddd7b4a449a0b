ValueSet: CorpusLandOrAir
Id: corpus-land-or-air
Title: "Animals of land or air"
Description: "A property filter with in."
* include codes from system CorpusAnimals where habitat in "land,air"
