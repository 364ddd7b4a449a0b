Instance: lukas-wrist-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the manifest: Radiograph of the right wrist"
Description: "The entry of a list that leads to the manifest document, with the size of the images."
* insert EnvelopeOf(lukas, linz, en)
* insert EnvelopeOfLukasWrist
* insert StudySize(19932)
* insert EnvelopeIdentity(urn:oid:2.25.230146009728926565218272435891684955428)
* insert ManifestEnvelope(linz)
* status = #current
* date = "2025-01-18T21:00:00Z"
* description = "Manifest: X-ray right wrist, two views, 18 January 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/lukas-wrist-manifest-document"
* content.attachment.title = "Manifest: X-ray right wrist, two views, 18 January 2025"
* content.attachment.creation = "2025-01-18T21:55:00+01:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
