Instance: marta-pet-ct-report-envelope
InstanceOf: ImagingReportDocumentReference
Usage: #example
Title: "Envelope: PET/CT with two orders"
Description: "The entry of a list that leads to the report document."
* insert EnvelopeOf(marta, coimbra, pt)
* insert EnvelopeOfMartaPetCt
* insert EnvelopeIdentity(urn:uuid:553a2664-ca0b-8a01-be0c-f2c10c990cc7)
* insert ReportEnvelope(coimbra)
* status = #current
* date = "2025-02-20T15:45:00Z"
* description = "PET/CT com FDG, 20 de fevereiro de 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/marta-pet-ct-report-document"
* content.attachment.title = "PET/CT com FDG, 20 de fevereiro de 2025"
* content.attachment.creation = "2025-02-20T15:40:00+00:00"
