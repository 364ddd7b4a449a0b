Profile: CorpusSliceNested
Parent: Patient
Id: corpus-slice-nested
Title: "Sliced on nested paths"
Description: "contact by name.use; telecom by two discriminators at once."
* contact ^slicing.discriminator.type = #value
* contact ^slicing.discriminator.path = "name.use"
* contact ^slicing.rules = #open
* contact contains formal 1..1
* contact[formal].name 1..1
* contact[formal].name.use 1..1
* contact[formal].name.use = #official (exactly)
* contact[formal].telecom 1..*
* telecom ^slicing.discriminator[0].type = #value
* telecom ^slicing.discriminator[0].path = "system"
* telecom ^slicing.discriminator[1].type = #value
* telecom ^slicing.discriminator[1].path = "use"
* telecom ^slicing.rules = #open
* telecom contains workPhone 0..1 and homePhone 0..1
* telecom[workPhone].system 1..1
* telecom[workPhone].system = #phone (exactly)
* telecom[workPhone].use 1..1
* telecom[workPhone].use = #work (exactly)
* telecom[workPhone].rank 1..1
* telecom[homePhone].system 1..1
* telecom[homePhone].system = #phone (exactly)
* telecom[homePhone].use 1..1
* telecom[homePhone].use = #home (exactly)
