Profile: ImagingOrganization
Parent: Organization
Id: imaging-organization
Title: "Organisation in imaging"
Description: "A hospital, imaging department or archive that performed, reported or keeps a study. Name and country are what a list shows of where a study comes from (R3)."
* identifier MS
* name MS
* telecom MS
* address MS
* address.country MS
* address.country ^short = "ISO 3166-1 code of the country, of two letters"
* address.country ^comment = "FHIR R4 speaks of three letters, IHE and HL7 Europe of two: two are written, both are read."
