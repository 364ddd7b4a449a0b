Instance: lukas-wrist-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope: Radiograph of the right wrist, as PDF and text alone"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(lukas, linz, de)
* insert EnvelopeOfLukasWrist
* insert EnvelopeIdentity(urn:uuid:561fdf1b-00d9-8de5-a82d-6f0e75e23a2f)
* insert ReportEnvelope(linz)
* status = #current
* date = "2025-01-18T21:20:00Z"
* description = "Röntgen des rechten Handgelenks, 18. Jänner 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/lukas-wrist-report-document"
* content.attachment.title = "Röntgen des rechten Handgelenks, 18. Jänner 2025"
* content.attachment.creation = "2025-01-18T22:15:00+01:00"
