Profile: ImagingReportDocumentReference
Parent: ImagingDocumentReference
Id: imaging-report-documentreference
Title: "Envelope of an imaging report"
Description: "The entry of a list for an imaging report, in whatever format the report is retrieved: a FHIR document, PDF or another."
* type = $LOINC#85430-7
* type ^short = "Imaging report"
