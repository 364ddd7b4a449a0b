Extension: CorpusInside
Id: corpus-inside
Title: "Inside"
Description: "Only within another extension."
Context: CorpusHolder
* value[x] only string
* value[x] 1..1
