// The extension is told by the end of its URL: the base of that URL is the canonical, which stands in sushi-config.yaml alone.
Instance: diagnosticreport-study-modality
InstanceOf: SearchParameter
Usage: #definition
Title: "Modality of a report"
* insert OwnSearchParameter(DiagnosticReport, study-modality, token)
* name = "DiagnosticReportStudyModality"
* description = "Filter F2. The acquisition modalities of the studies that the report interprets, as the report itself repeats them. Reading them from the study instead would need an expression that follows references, which servers do not index, and would miss reports whose study is not held."
* expression = "DiagnosticReport.extension.where(url.endsWith('/StructureDefinition/study-modality')).value"
