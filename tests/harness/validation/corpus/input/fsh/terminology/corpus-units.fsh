ValueSet: CorpusUnits
Id: corpus-units
Title: "Units"
Description: "All of UCUM, a grammar."
* include codes from system $ucum
