Instance: jana-mammography-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the manifest: Mammography"
Description: "The entry of a list that leads to the manifest document, with the size of the images. It names its twin, the manifest as a DICOM key object selection."
* insert EnvelopeOf(jana, brno, en)
* insert EnvelopeOfJanaMammography
* insert StudySize(42762)
* insert EnvelopeIdentity(urn:oid:2.25.49232088793349075810796464504777805167)
* insert ManifestEnvelope(brno)
* status = #current
* date = "2025-03-04T10:00:00Z"
* relatesTo.code = #transforms
* relatesTo.target = Reference(jana-mammography-kos-envelope)
* description = "Manifest: Mammography of both breasts, 4 March 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/jana-mammography-manifest-document"
* content.attachment.title = "Manifest: Mammography of both breasts, 4 March 2025"
* content.attachment.creation = "2025-03-04T10:50:00+01:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
