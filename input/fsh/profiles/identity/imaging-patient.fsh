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
* identifier 1..
* insert MandatoryShown(identifier)
* insert KnownShown(identifier.type)
* identifier.system 1..
* identifier.system ^short = "Who issued the identifier"
* insert MandatoryUsed(identifier.system)
* identifier.value 1..
* insert MandatoryUsed(identifier.value)
* name 1..
* name obeys imaging-patient-name
* insert MandatoryShown(name)
* insert KnownShown(name.family)
* insert KnownShown(name.given)
* birthDate 1..
* birthDate obeys imaging-patient-birth-date
* birthDate.extension contains http://hl7.org/fhir/StructureDefinition/patient-birthTime named birthTime 0..1
* birthDate.extension[birthTime] ^short = "Date and time of birth, where the time matters"
* insert DesiredShown(birthDate.extension[birthTime])
* birthDate ^short = "Complete date of birth, or why it is absent"
* insert MandatoryShown(birthDate)
* insert KnownShown(gender)
* insert DesiredShown(address)
* insert DesiredShown(address.line)
* insert DesiredShown(address.city)
* insert DesiredShown(address.postalCode)
* insert CountryOf(address)
* insert DesiredShown(telecom)
