Profile: CorpusSimpleQuantity
Parent: Observation
Id: corpus-simple-quantity
Title: "Simple quantity"
Description: "A core profile of a data type as the type."
* value[x] only SimpleQuantity
