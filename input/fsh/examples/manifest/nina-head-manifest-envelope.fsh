Instance: nina-head-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the FHIR manifest of the CT study of the head"
Description: "The entry of a list that leads to the manifest document. It names the key object selection of the same study as its twin."
* insert EnvelopeOf(nina, mosta, en)
* insert EnvelopeOfNinaHead
* insert StudySize(32306)
* insert EnvelopeIdentity(urn:oid:2.25.23326690444226961955163814185645983799)
* insert ManifestEnvelope(mosta)
* status = #current
* date = "2025-03-10T09:10:00Z"
* relatesTo.code = #transforms
* relatesTo.target = Reference(nina-head-kos-envelope)
* description = "Manifest of the CT study of the head, 10 March 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/nina-head-manifest-document"
* content.attachment.title = "Manifest of the CT study of the head, 10 March 2025"
* content.attachment.creation = "2025-03-10T10:05:00+01:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
