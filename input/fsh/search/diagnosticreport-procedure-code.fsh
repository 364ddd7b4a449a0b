// The extension is told by the end of its URL: the base of that URL is the canonical, which stands in sushi-config.yaml alone.
Instance: diagnosticreport-procedure-code
InstanceOf: SearchParameter
Usage: #definition
Title: "Imaging procedure of a report"
* insert OwnSearchParameter(DiagnosticReport, procedure-code, token)
* name = "DiagnosticReportProcedureCode"
* description = "Filter F5. The code of the procedure that the report is about. The parameter `code` of FHIR R4 finds the type of document here."
* expression = "DiagnosticReport.extension.where(url.endsWith('/StructureDefinition/study-procedure')).value"
