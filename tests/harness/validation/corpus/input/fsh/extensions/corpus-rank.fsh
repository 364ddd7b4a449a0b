Extension: CorpusRank
Id: corpus-rank
Title: "Rank"
Description: "An extension for one element."
Context: Patient.contact
* value[x] only positiveInt
* value[x] 1..1
