Profile: CorpusMeasured
Parent: Observation
Id: corpus-measured
Title: "Units"
Description: "UCUM as the value set of a Quantity."
* value[x] only Quantity
* value[x] 1..1
* value[x] from CorpusUnits (required)
