Profile: CorpusLimits
Parent: Patient
Id: corpus-limits
Title: "Limits"
Description: "maxLength, minValue[x] and maxValue[x]."
* identifier.value ^maxLength = 8
* name.family ^maxLength = 10
* name.given ^maxLength = 6
* multipleBirth[x] only integer
* multipleBirth[x] ^minValueInteger = 1
* multipleBirth[x] ^maxValueInteger = 6
* birthDate ^minValueDate = "1900-01-01"
