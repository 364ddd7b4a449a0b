ValueSet: CorpusMammalsButWhales
Id: corpus-mammals-but-whales
Title: "Mammals but whales"
Description: "include and exclude."
* include codes from system CorpusAnimals where concept is-a #mammal
* exclude CorpusAnimals#whale
