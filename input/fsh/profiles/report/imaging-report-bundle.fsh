Profile: ImagingReportBundle
Parent: Bundle
Id: imaging-report-bundle
Title: "Imaging report document"
Description: "An imaging report as a FHIR document: the Composition first, then the DiagnosticReport it is about, the patient, and whatever these refer to."
* insert DocumentBundle
* entry contains
    composition 1..1 MS and
    diagnosticReport 1..1 MS and
    patient 1..1 MS and
    order 0..* MS and
    imagingStudy 0..* MS
* entry[composition].resource only ImagingReportComposition
* entry[diagnosticReport].resource only ImagingReportDiagnosticReport
* entry[patient].resource only ImagingPatient
* entry[order].resource only ImagingOrderServiceRequest
* entry[imagingStudy].resource only ImagingStudy
