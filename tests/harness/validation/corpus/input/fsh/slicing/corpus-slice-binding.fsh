Profile: CorpusSliceBinding
Parent: Observation
Id: corpus-slice-binding
Title: "Sliced by a binding"
Description: "component by value on a code that each slice binds; one slice forbidden."
* component ^slicing.discriminator.type = #value
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains mammal 1..* and bird 0..0
* component[mammal].code from CorpusMammals (required)
* component[mammal].value[x] only integer
* component[bird].code from CorpusTrueBirds (required)
