Profile: CorpusSliceExists
Parent: Patient
Id: corpus-slice-exists
Title: "Sliced by exists"
Description: "contact by whether it names an organization."
* contact ^slicing.discriminator.type = #exists
* contact ^slicing.discriminator.path = "organization"
* contact ^slicing.rules = #closed
* contact contains employer 0..1 and person 1..*
* contact[employer].organization 1..1
* contact[employer].period 1..1
* contact[person].organization 0..0
* contact[person].name 1..1
