Profile: CorpusFullName
Parent: HumanName
Id: corpus-full-name
Title: "Full name"
Description: "A profile on a data type."
* family 1..1
* given 1..*
* text 0..0
