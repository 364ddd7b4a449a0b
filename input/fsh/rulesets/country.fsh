// An address says the country, because a list shows where a study comes from.
RuleSet: CountryOf(path)
* {path}.country ^short = "ISO 3166-1 code of the country, of two letters"
* {path}.country ^comment = "FHIR R4 speaks of three letters, IHE and HL7 Europe of two: two are written, both are read."
* insert KnownShown({path}.country)
