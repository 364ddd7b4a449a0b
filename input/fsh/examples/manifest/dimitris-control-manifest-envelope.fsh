Instance: dimitris-control-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the manifest: Control radiograph of the chest"
Description: "The entry of a list that leads to the manifest document, with the size of the images."
* insert EnvelopeOf(dimitris, heraklion, en)
* insert EnvelopeOfDimitrisControl
* insert StudySize(10014)
* insert EnvelopeIdentity(urn:oid:2.25.124942903054805433392725581568709980902)
* insert ManifestEnvelope(heraklion)
* status = #current
* date = "2025-03-25T08:00:00Z"
* description = "Manifest: X-ray chest, control, 25 March 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/dimitris-control-manifest-document"
* content.attachment.title = "Manifest: X-ray chest, control, 25 March 2025"
* content.attachment.creation = "2025-03-25T09:30:00+02:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
