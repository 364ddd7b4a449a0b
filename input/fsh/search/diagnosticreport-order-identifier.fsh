Instance: diagnosticreport-order-identifier
InstanceOf: SearchParameter
Usage: #definition
Title: "Order identifier of a report"
* insert OwnSearchParameter(DiagnosticReport, order-identifier, token)
* name = "DiagnosticReportOrderIdentifier"
* description = "Filter F8. The number of an order and its issuer, whether the placer or the filler gave it."
* expression = "DiagnosticReport.basedOn.identifier.where(type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and (code = 'PLAC' or code = 'FILL')).exists())"
