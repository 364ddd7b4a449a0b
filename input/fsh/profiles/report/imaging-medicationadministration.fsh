Profile: ImagingMedicationAdministration
Parent: MedicationAdministration
Id: imaging-medicationadministration
Title: "Medication given for an imaging procedure"
Description: """
A contrast medium, radiopharmaceutical, sedative or other medication that was given for the procedure: which, when, by which route and
how much (A.5.2). The guideline does not ask for the dose; it is carried when known, since an adverse reaction is judged by it.
"""
* partOf ^short = "The procedure it was given for"
* insert DesiredShown(partOf)
* insert MandatoryHandled(status)
* medication[x] only Reference(ImagingMedication) or CodeableConcept
* medicationCodeableConcept from ImagingMedicationCode (preferred)
* insert MandatoryShown(medication[x])
* insert KnownShown(medicationCodeableConcept)
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert MandatoryShown(effective[x])
* insert DesiredShown(performer)
* insert DesiredShown(performer.actor)
* insert DesiredShown(dosage)
* dosage.route from ImagingRoute (preferred)
* insert DesiredShown(dosage.route)
* insert DesiredShown(dosage.dose)
* insert DesiredShown(dosage.rate[x])
