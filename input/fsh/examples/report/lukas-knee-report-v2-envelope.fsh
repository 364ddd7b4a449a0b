Instance: lukas-knee-report-v2-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope: MR of the left knee, corrected version"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(lukas, linz, de)
* insert EnvelopeOfLukasKnee
* insert EnvelopeIdentity(urn:uuid:8faa8660-cfbe-87c1-a29f-6edeffd3ff0e)
* insert ReportEnvelope(linz)
* status = #current
* date = "2025-05-07T06:25:00Z"
* relatesTo.code = #replaces
* relatesTo.target = Reference(lukas-knee-report-v1-envelope)
* description = "MR des linken Kniegelenks, 6. Mai 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/lukas-knee-report-v2-document"
* content.attachment.title = "MR des linken Kniegelenks, 6. Mai 2025"
* content.attachment.creation = "2025-05-07T08:20:00+02:00"
