Profile: CorpusSets
Parent: Procedure
Id: corpus-sets
Title: "Sets"
Description: "Enumeration, union, intersection, exclusion, strengths, and what nobody can decide offline."
* code from CorpusPets (required)
* category from CorpusMammalsButWhales (required)
* outcome from CorpusWaterMammals (required)
* statusReason from CorpusPetsOrBirds (required)
* bodySite from CorpusSides (required)
* complication from CorpusFindings (required)
* reasonCode from CorpusPets (extensible)
* usedCode from CorpusPets (preferred)
