Profile: ImagingManifestBundle
Parent: Bundle
Id: imaging-manifest-bundle
Title: "Imaging study manifest document"
Description: "An imaging study manifest as a FHIR document: the Composition first, then the one study it lists, the patient, and the endpoints the study is retrieved from."
* insert DocumentBundle
* entry contains
    composition 1..1 MS and
    imagingStudy 1..1 MS and
    patient 1..1 MS and
    endpoint 0..* MS
* entry[composition].resource only ImagingManifestComposition
* entry[imagingStudy].resource only ImagingManifestImagingStudy
* entry[patient].resource only ImagingPatient
* entry[endpoint].resource only Endpoint
