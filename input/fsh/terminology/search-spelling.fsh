CodeSystem: SearchSpelling
Id: search-spelling
Title: "Spelling of a search"
Description: """
Codes of this system are written, not listed: `Type?parameter`, a FHIR resource type and the name of a search parameter with its
modifier or chain, for instance `DocumentReference?event`, `ImagingStudy?bodysite:below` or `ImagingStudy?patient.identifier`.
Alias maps name by them how a specification spells a filter.
"""
* ^experimental = false
* ^caseSensitive = true
* ^content = #not-present
