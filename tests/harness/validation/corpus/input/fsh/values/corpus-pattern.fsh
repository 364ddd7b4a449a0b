Profile: CorpusPattern
Parent: Observation
Id: corpus-pattern
Title: "Pattern values"
Description: "pattern[x]: at least this."
* identifier ^patternIdentifier.system = "http://validation-corpus.example/ids"
* identifier ^patternIdentifier.use = #official
* category 1..*
* category = CorpusAnimals#mammal
* code = CorpusAnimals#dog
* value[x] only Quantity
* valueQuantity = $ucum#kg
* bodySite.text = "left ear"
