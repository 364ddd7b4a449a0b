ValueSet: CorpusTrueBirds
Id: corpus-true-birds
Title: "Birds without the concept bird"
Description: "descendent-of: all below the concept, without it."
* include codes from system CorpusAnimals where concept descendent-of #bird
