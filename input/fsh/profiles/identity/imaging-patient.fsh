Invariant: imaging-patient-name
Description: "A name says a family name, a given name or its text, or why it is absent."
Severity: #error
Expression: "family.exists() or given.exists() or text.exists() or extension.where(url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()"

Invariant: imaging-patient-birth-date
Description: "The date of birth is complete: year, month and day."
Severity: #warning
Expression: "$this.hasValue() implies $this.toString().length() = 10"

Profile: ImagingPatient
Parent: Patient
Id: imaging-patient
Title: "Patient of an imaging study or report"
Description: """
The person whose studies and reports are exchanged (A.1.1, A.1.2). Identifier, name and date of birth are what a health
professional compares before trusting an image, so they are always there; a name or date of birth that is not known is replaced
by the reason of its absence.
"""
* identifier 1.. MS
* identifier.type MS
* identifier.system 1.. MS
* identifier.system ^short = "Who issued the identifier"
* identifier.value 1.. MS
* name 1.. MS
* name obeys imaging-patient-name
* name.family MS
* name.given MS
* birthDate 1.. MS
* birthDate obeys imaging-patient-birth-date
* birthDate ^short = "Complete date of birth, or why it is absent"
* gender MS
* address MS
* address.line MS
* address.city MS
* address.postalCode MS
* address.country MS
* address.country ^short = "ISO 3166-1 code of the country, of two letters"
* address.country ^comment = "FHIR R4 speaks of three letters, IHE and HL7 Europe of two: two are written, both are read."
* telecom MS
