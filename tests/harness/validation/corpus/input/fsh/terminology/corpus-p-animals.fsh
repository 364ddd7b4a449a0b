ValueSet: CorpusPAnimals
Id: corpus-p-animals
Title: "Animals with a p"
Description: "A regex filter on the code; the value is chosen so that anchored and unanchored reading agree on the cases."
* include codes from system CorpusAnimals where code regex /p.*/
