Instance: lukas-knee-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the manifest: MR of the left knee"
Description: "The entry of a list that leads to the manifest document, with the size of the images."
* insert EnvelopeOf(lukas, linz, en)
* insert EnvelopeOfLukasKnee
* insert StudySize(49958)
* insert EnvelopeIdentity(urn:oid:2.25.248836755037983051262375518475799293882)
* insert ManifestEnvelope(linz)
* status = #current
* date = "2025-05-06T13:00:00Z"
* description = "Manifest: MR left knee, 6 May 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/lukas-knee-manifest-document"
* content.attachment.title = "Manifest: MR left knee, 6 May 2025"
* content.attachment.creation = "2025-05-06T14:40:00+02:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
