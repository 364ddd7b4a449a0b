Instance: ct-chest-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope of the report of the CT study of the chest"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOfCtChest
* insert EnvelopeIdentity(urn:uuid:5c2f9a34-1d0e-4b7a-8a55-7c2e9b1d4f02)
* insert EnvelopeCategory(REPORTS)
* type = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* date = "2025-04-02T12:46:00+01:00"
* author[0] = Reference(radiologist-role)
* author[1] = Reference(hospital-exemplo)
* authenticator = Reference(radiologist-role)
* description = "Report of the CT study of the chest, 2 April 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/ct-chest-report-document"
* content.attachment.title = "Report of the CT study of the chest, 2 April 2025"
* content.attachment.creation = "2025-04-02T12:45:00+01:00"
