Instance: diagnosticreport-study-instance-uid
InstanceOf: SearchParameter
Usage: #definition
Title: "Study Instance UID of a report"
* insert OwnSearchParameter(DiagnosticReport, study-instance-uid, token)
* name = "DiagnosticReportStudyInstanceUid"
* description = "Filter F6. The identity of a study that the report interprets, whether or not the study is held."
* expression = "DiagnosticReport.imagingStudy.identifier"
