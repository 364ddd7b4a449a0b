Instance: jana-specimen-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the manifest: Radiograph of a specimen"
Description: "The entry of a list that leads to the manifest document, with the size of the images."
* insert EnvelopeOf(jana, brno, en)
* insert EnvelopeOfJanaSpecimen
* insert StudySize(9964)
* insert EnvelopeIdentity(urn:oid:2.25.236444370594229112143364631328599725122)
* insert ManifestEnvelope(brno)
* status = #current
* date = "2025-03-12T11:00:00Z"
* description = "Manifest: Radiograph of core specimens, left breast, 12 March 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/jana-specimen-manifest-document"
* content.attachment.title = "Manifest: Radiograph of core specimens, left breast, 12 March 2025"
* content.attachment.creation = "2025-03-12T10:30:00+01:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
