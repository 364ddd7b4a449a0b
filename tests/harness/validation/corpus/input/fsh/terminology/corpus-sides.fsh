ValueSet: CorpusSides
Id: corpus-sides
Title: "Sides"
Description: "Enumerated SNOMED CT codes: decidable without the terminology."
* $sct#7771000 "Left"
* $sct#24028007 "Right"
