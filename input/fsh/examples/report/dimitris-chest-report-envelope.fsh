Instance: dimitris-chest-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope: Radiograph of the chest, as text alone"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(dimitris, heraklion, el)
* insert EnvelopeOfDimitrisChest
* insert EnvelopeIdentity(urn:uuid:b78be8d0-f50d-808c-a27f-f4b0b6ed321d)
* insert ReportEnvelope(heraklion)
* status = #current
* date = "2025-02-11T09:15:00Z"
* description = "Ακτινογραφία θώρακα, 11 Φεβρουαρίου 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/dimitris-chest-report-document"
* content.attachment.title = "Ακτινογραφία θώρακα, 11 Φεβρουαρίου 2025"
* content.attachment.creation = "2025-02-11T11:10:00+02:00"
