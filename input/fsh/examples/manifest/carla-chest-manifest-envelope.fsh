Instance: carla-chest-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the manifest of the CT study of the chest"
Description: "The entry of a list that leads to the manifest document, with the size of the images."
* insert EnvelopeOf(carla, mosta, en)
* insert EnvelopeOfCarlaChest
* insert StudySize(42082)
* insert EnvelopeIdentity(urn:oid:2.25.101548349838983492832104375574768951801)
* insert ManifestEnvelope(mosta)
* status = #current
* date = "2025-04-02T09:05:00Z"
* description = "Manifest of the CT study of the chest, 2 April 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/carla-chest-manifest-document"
* content.attachment.title = "Manifest of the CT study of the chest, 2 April 2025"
* content.attachment.creation = "2025-04-02T11:00:00+02:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
