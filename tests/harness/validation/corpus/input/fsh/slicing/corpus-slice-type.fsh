Profile: CorpusSliceType
Parent: Observation
Id: corpus-slice-type
Title: "Choice sliced by type"
Description: "value[x] by its type; each type with its own rule."
* value[x] only Quantity or string
* valueQuantity only Quantity
* valueQuantity.unit 1..1
* valueString only string
* valueString ^maxLength = 10
