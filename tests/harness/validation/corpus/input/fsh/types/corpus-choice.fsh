Profile: CorpusChoice
Parent: Observation
Id: corpus-choice
Title: "Choice"
Description: "A choice of fewer types, and mandatory choices."
* value[x] 1..1
* value[x] only Quantity or CodeableConcept
* effective[x] 1..1
* effective[x] only dateTime or Period
* component.value[x] only integer
