ValueSet: CorpusPets
Id: corpus-pets
Title: "Pets"
Description: "Enumerated."
* CorpusAnimals#dog "Dog"
* CorpusAnimals#cat "Cat"
