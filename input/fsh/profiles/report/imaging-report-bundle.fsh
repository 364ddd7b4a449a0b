Profile: ImagingReportBundle
Parent: Bundle
Id: imaging-report-bundle
Title: "Imaging report document"
Description: "An imaging report as a FHIR document: the Composition first, then the DiagnosticReport it is about, the patient, and whatever these refer to."
* insert DocumentBundle
* insert EntryOf(composition, ImagingReportComposition, 1..1, MandatoryUsed)
* insert EntryOf(diagnosticReport, ImagingReportDiagnosticReport, 1..*, MandatoryUsed)
* entry[diagnosticReport] ^comment = "The report itself is the one that the Composition names; an earlier report it compares with may stand beside it."
* insert EntryOf(patient, ImagingPatient, 1..1, MandatoryUsed)
* insert People
* insert EntryOf(coverage, ImagingCoverage, 0..*, AllowedShown)
* insert EntryOf(order, ImagingOrderServiceRequest, 0..*, KnownUsed)
* insert EntryOf(imagingStudy, ImagingStudy, 0..*, KnownUsed)
* insert EntryOf(specimen, ImagingSpecimen, 0..*, DesiredShown)
* insert EntryOf(bodyStructure, ImagingBodyStructure, 0..*, KnownShown)
* insert EntryOf(procedure, ImagingProcedure, 0..*, KnownShown)
* insert EntryOf(medicationAdministration, ImagingMedicationAdministration, 0..*, DesiredShown)
* insert EntryOf(medication, ImagingMedication, 0..*, DesiredShown)
* insert EntryOf(allergyIntolerance, ImagingAllergyIntolerance, 0..*, KnownShown)
* insert EntryOf(observation, Observation, 0..*, KnownShown)
* insert EntryOf(condition, ImagingCondition, 0..*, KnownShown)
* insert EntryOf(carePlan, ImagingCarePlan, 0..*, DesiredShown)
* insert EntryOf(media, ImagingKeyImageMedia, 0..*, KnownShown)
