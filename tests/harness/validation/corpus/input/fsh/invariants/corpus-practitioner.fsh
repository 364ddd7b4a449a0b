Profile: CorpusPractitioner
Parent: Practitioner
Id: corpus-practitioner
Title: "Practitioner"
Description: "The target of conformsTo()."
* qualification 1..*
