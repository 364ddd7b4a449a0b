Extension: CorpusBirthNote
Id: corpus-birth-note
Title: "Birth note"
Description: "An extension of a primitive."
Context: Patient.birthDate
* value[x] only string
* value[x] 1..1
