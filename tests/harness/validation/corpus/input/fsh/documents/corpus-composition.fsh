Profile: CorpusComposition
Parent: Composition
Id: corpus-composition
Title: "Composition"
Description: "Sections by code; a subject of the document."
* subject 1..1
* subject only Reference(Patient)
* section 1..*
* section ^slicing.discriminator.type = #pattern
* section ^slicing.discriminator.path = "code"
* section ^slicing.rules = #open
* section contains findings 1..1
* section[findings].code 1..1
* section[findings].code = CorpusAnimals#dog
* section[findings].entry only Reference(Observation)
