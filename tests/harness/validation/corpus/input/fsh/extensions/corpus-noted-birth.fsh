Profile: CorpusNotedBirth
Parent: Patient
Id: corpus-noted-birth
Title: "Noted birth"
Description: "An extension mandatory on a primitive."
* birthDate 1..1
* birthDate.extension contains CorpusBirthNote named note 1..1
