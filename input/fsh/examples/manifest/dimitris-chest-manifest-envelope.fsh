Instance: dimitris-chest-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the manifest: Radiograph of the chest"
Description: "The entry of a list that leads to the manifest document, with the size of the images."
* insert EnvelopeOf(dimitris, heraklion, en)
* insert EnvelopeOfDimitrisChest
* insert StudySize(20038)
* insert EnvelopeIdentity(urn:oid:2.25.338283245470860401509911331038284364617)
* insert ManifestEnvelope(heraklion)
* status = #current
* date = "2025-02-11T09:00:00Z"
* description = "Manifest: X-ray chest, two views, 11 February 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/dimitris-chest-manifest-document"
* content.attachment.title = "Manifest: X-ray chest, two views, 11 February 2025"
* content.attachment.creation = "2025-02-11T10:40:00+02:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
