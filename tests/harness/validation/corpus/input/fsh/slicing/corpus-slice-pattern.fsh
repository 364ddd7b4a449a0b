Profile: CorpusSlicePattern
Parent: Observation
Id: corpus-slice-pattern
Title: "Sliced by pattern, open"
Description: "component by its code; each slice has its own type, an invariant among them."
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains upper 1..1 and lower 0..1
* component[upper].code = CorpusAnimals#bird
* component[upper].value[x] only Quantity
* component[upper].value[x] 1..1
* component[upper] obeys corpus-positive
* component[lower].code = CorpusAnimals#fish
* component[lower].value[x] only integer
* component[lower].interpretation ..0
