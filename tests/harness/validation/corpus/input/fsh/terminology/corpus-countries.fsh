ValueSet: CorpusCountries
Id: corpus-countries
Title: "Countries"
Description: "All of ISO 3166."
* include codes from system $iso3166
