Instance: ct-head-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope of the report of the CT study"
Description: "The entry of a list that leads to the report document. The document is put together when it is asked for, so neither size nor hash is given."
* insert EnvelopeOfCtHead
* insert EnvelopeIdentity(urn:uuid:8b1f4c1e-6a5d-4d1e-9b0a-3f0c2d7e5a11)
* insert EnvelopeCategory(REPORTS)
* type = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* date = "2025-03-10T11:31:00+00:00"
* author[0] = Reference(radiologist-role)
* author[1] = Reference(hospital-exemplo)
* authenticator = Reference(radiologist-role)
* description = "Report of the CT study of the head, 10 March 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/ct-head-report-document"
* content.attachment.title = "Report of the CT study of the head, 10 March 2025"
* content.attachment.creation = "2025-03-10T11:30:00+00:00"
