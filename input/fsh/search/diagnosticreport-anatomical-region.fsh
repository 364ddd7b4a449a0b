// The extension is told by the end of its URL: the base of that URL is the canonical, which stands in sushi-config.yaml alone.
Instance: diagnosticreport-anatomical-region
InstanceOf: SearchParameter
Usage: #definition
Title: "Anatomical region of a report"
* insert OwnSearchParameter(DiagnosticReport, anatomical-region, token)
* name = "DiagnosticReportAnatomicalRegion"
* description = "Filter F4. A coarse region of the body, of the short list."
* expression = "DiagnosticReport.extension.where(url.endsWith('/StructureDefinition/anatomical-region')).value"
