Instance: jana-specimen-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope: Radiograph of a specimen"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(jana, brno, cs)
* insert EnvelopeOfJanaSpecimen
* insert EnvelopeIdentity(urn:uuid:7ad7e3a0-b778-80a1-926a-35a50e1c88bc)
* insert ReportEnvelope(brno)
* status = #current
* date = "2025-03-12T11:05:00Z"
* description = "Rentgenogram válečků tkáně z levého prsu, 12. března 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/jana-specimen-report-document"
* content.attachment.title = "Rentgenogram válečků tkáně z levého prsu, 12. března 2025"
* content.attachment.creation = "2025-03-12T10:50:00+01:00"
