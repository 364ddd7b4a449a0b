Instance: nina-head-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope of the report of the CT study of the head"
Description: "The entry of a list that leads to the report document. The document is put together when it is asked for, so neither size nor hash is given."
* insert EnvelopeOf(nina, mosta, en)
* insert EnvelopeOfNinaHead
* insert EnvelopeIdentity(urn:uuid:2b9068c4-3f35-8c76-9591-27a12833f3a9)
* insert ReportEnvelope(mosta)
* status = #current
* date = "2025-03-10T10:35:00Z"
* description = "Report of the CT study of the head, 10 March 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/nina-head-report-document"
* content.attachment.title = "Report of the CT study of the head, 10 March 2025"
* content.attachment.creation = "2025-03-10T11:30:00+01:00"
