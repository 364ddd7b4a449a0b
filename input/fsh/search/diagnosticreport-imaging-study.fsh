Instance: diagnosticreport-imaging-study
InstanceOf: SearchParameter
Usage: #definition
Title: "Study of a report"
* insert OwnSearchParameter(DiagnosticReport, imaging-study, reference)
* name = "DiagnosticReportImagingStudy"
* description = "Filter F6. The study that the report interprets, by reference; it can be chained to what a study is searched by. FHIR R4 defines no search parameter for it."
* expression = "DiagnosticReport.imagingStudy"
* target = #ImagingStudy
