Instance: jana-mammography-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope: Mammography with BI-RADS"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(jana, brno, cs)
* insert EnvelopeOfJanaMammography
* insert EnvelopeIdentity(urn:uuid:a19526e8-91ea-8fd4-85f2-f168b67ca865)
* insert ReportEnvelope(brno)
* status = #current
* date = "2025-03-04T10:25:00Z"
* description = "Mamografie obou prsů, 4. března 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/jana-mammography-report-document"
* content.attachment.title = "Mamografie obou prsů, 4. března 2025"
* content.attachment.creation = "2025-03-04T11:20:00+01:00"
