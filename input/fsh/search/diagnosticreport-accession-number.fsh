Instance: diagnosticreport-accession-number
InstanceOf: SearchParameter
Usage: #definition
Title: "Accession number of a report"
* insert OwnSearchParameter(DiagnosticReport, accession-number, token)
* name = "DiagnosticReportAccessionNumber"
* description = "Filter F7. The accession number and its issuer, in the references of the report to its orders."
* expression = "DiagnosticReport.basedOn.identifier.where(type.coding.where((system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and code = 'ACSN') or (system = 'http://dicom.nema.org/resources/ontology/DCM' and code = '121022')).exists())"
