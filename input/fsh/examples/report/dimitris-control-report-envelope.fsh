Instance: dimitris-control-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope: Control radiograph of the chest, in sections of text"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(dimitris, heraklion, el)
* insert EnvelopeOfDimitrisControl
* insert EnvelopeIdentity(urn:uuid:136dcdea-4840-8f85-968a-81844f25362e)
* insert ReportEnvelope(heraklion)
* status = #current
* date = "2025-03-25T08:05:00Z"
* description = "Ακτινογραφία θώρακα, έλεγχος, 25 Μαρτίου 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/dimitris-control-report-document"
* content.attachment.title = "Ακτινογραφία θώρακα, έλεγχος, 25 Μαρτίου 2025"
* content.attachment.creation = "2025-03-25T10:00:00+02:00"
