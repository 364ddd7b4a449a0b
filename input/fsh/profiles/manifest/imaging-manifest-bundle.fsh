Profile: ImagingManifestBundle
Parent: Bundle
Id: imaging-manifest-bundle
Title: "Imaging study manifest document"
Description: "An imaging study manifest as a FHIR document: the Composition first, then the one study it lists, the patient, and the endpoints the study is retrieved from."
* insert DocumentBundle
* insert EntryOf(composition, ImagingManifestComposition, 1..1, MandatoryUsed)
* insert EntryOf(imagingStudy, ImagingManifestImagingStudy, 1..1, MandatoryUsed)
* insert EntryOf(patient, ImagingPatient, 1..1, MandatoryUsed)
* insert EntryOf(endpoint, Endpoint, 0..*, KnownUsed)
* entry[endpoint] ^comment = "Endpoints for retrieval by WADO-RS and for a viewer have profiles of their own; others may stand beside them."
* insert People
* insert EntryOf(order, ImagingOrderServiceRequest, 0..*, KnownUsed)
* insert EntryOf(specimen, ImagingSpecimen, 0..*, DesiredShown)
* insert EntryOf(dose, Observation, 0..*, DesiredShown)
