Profile: CorpusGrammars
Parent: Patient
Id: corpus-grammars
Title: "Grammars"
Description: "BCP-13, BCP-47 and ISO 3166, on code, CodeableConcept and string."
* language from CorpusLanguages (required)
* communication.language from CorpusLanguages (required)
* photo.contentType from CorpusMimeTypes (required)
* address.country from CorpusCountries (required)
