ValueSet: CorpusPetsOrBirds
Id: corpus-pets-or-birds
Title: "Pets or birds"
Description: "Two includes: their union."
* include codes from valueset CorpusPets
* include codes from valueset CorpusTrueBirds
