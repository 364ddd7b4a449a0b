Profile: CorpusNamedPatient
Parent: Patient
Id: corpus-named-patient
Title: "Named patient"
Description: "A target profile."
* name 1..*
* name.family 1..1
