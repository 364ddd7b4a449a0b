ValueSet: CorpusAllAnimals
Id: corpus-all-animals
Title: "All animals"
Description: "A whole code system."
* include codes from system CorpusAnimals
