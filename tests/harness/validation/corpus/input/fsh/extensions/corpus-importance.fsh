Extension: CorpusImportance
Id: corpus-importance
Title: "Importance"
Description: "A simple extension with a bound value, on Patient only."
Context: Patient
* value[x] only Coding
* value[x] 1..1
* value[x] from CorpusPets (required)
