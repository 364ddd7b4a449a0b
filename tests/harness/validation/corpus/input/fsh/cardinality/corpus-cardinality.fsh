Profile: CorpusCardinality
Parent: Patient
Id: corpus-cardinality
Title: "Cardinality"
Description: "Raised minima, lowered maxima, max 0, and a child that is mandatory only inside an optional parent."
* identifier 1..2
* name 1..1
* gender 1..1
* telecom ..1
* photo 0..0
* contact.name 1..1
* contact.telecom ..1
