Instance: jana-specimen-addendum-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope: Addendum to the radiograph of a specimen"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(jana, brno, cs)
* insert EnvelopeOfJanaSpecimen
* insert EnvelopeIdentity(urn:uuid:84488cd9-7038-84bf-983e-3d1fada59e9d)
* insert ReportEnvelope(brno)
* status = #current
* date = "2025-03-19T08:10:00Z"
* relatesTo.code = #appends
* relatesTo.target = Reference(jana-specimen-report-envelope)
* description = "Doplněk k rentgenogramu válečků z levého prsu, 19. března 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/jana-specimen-addendum-document"
* content.attachment.title = "Doplněk k rentgenogramu válečků z levého prsu, 19. března 2025"
* content.attachment.creation = "2025-03-19T09:00:00+01:00"
