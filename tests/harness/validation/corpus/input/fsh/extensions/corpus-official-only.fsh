Extension: CorpusOfficialOnly
Id: corpus-official-only
Title: "Official only"
Description: "A context told by FHIRPath."
Context: "Patient.name.where(use = 'official')"
* value[x] only string
* value[x] 1..1
