Profile: CorpusFixed
Parent: Observation
Id: corpus-fixed
Title: "Fixed values"
Description: "fixed[x]: exactly this value, nothing more."
* status = #final (exactly)
* code = CorpusAnimals#dog "Dog" (exactly)
* value[x] only integer
* valueInteger = 4 (exactly)
* method.text = "counted" (exactly)
