Instance: carla-chest-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope of the report of the CT study of the chest"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(carla, mosta, en)
* insert EnvelopeOfCarlaChest
* insert EnvelopeIdentity(urn:uuid:f74173f9-5782-8752-9b2d-d362a99a3623)
* insert ReportEnvelope(mosta)
* status = #current
* date = "2025-04-02T10:50:00Z"
* description = "Report of the CT study of the chest, 2 April 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/carla-chest-report-document"
* content.attachment.title = "Report of the CT study of the chest, 2 April 2025"
* content.attachment.creation = "2025-04-02T12:45:00+02:00"
