Instance: lukas-knee-report-v1-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope: MR of the left knee, first version"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(lukas, linz, de)
* insert EnvelopeOfLukasKnee
* insert EnvelopeIdentity(urn:uuid:44196c6c-9994-86d1-bace-8d6bdcd22379)
* insert ReportEnvelope(linz)
* status = #superseded
* date = "2025-05-06T14:35:00Z"
* description = "MR des linken Kniegelenks, 6. Mai 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/lukas-knee-report-v1-document"
* content.attachment.title = "MR des linken Kniegelenks, 6. Mai 2025"
* content.attachment.creation = "2025-05-06T16:30:00+02:00"
