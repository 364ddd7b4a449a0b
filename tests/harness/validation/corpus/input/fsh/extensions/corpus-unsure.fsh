Extension: CorpusUnsure
Id: corpus-unsure
Title: "Unsure"
Description: "A modifier extension."
Context: Patient
* . ?!
* . ^isModifierReason = "What is said may be wrong."
* value[x] only boolean
* value[x] 1..1
