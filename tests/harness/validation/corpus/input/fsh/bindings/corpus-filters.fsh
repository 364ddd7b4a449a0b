Profile: CorpusFilters
Parent: Observation
Id: corpus-filters
Title: "Filters"
Description: "Required bindings to value sets built by filters."
* meta.tag from CorpusAllAnimals (required)
* bodySite from CorpusMammals (required)
* method from CorpusTrueBirds (required)
* code from CorpusWaterAnimals (required)
* category from CorpusLandOrAir (required)
* value[x] only CodeableConcept
* value[x] from CorpusPAnimals (required)
