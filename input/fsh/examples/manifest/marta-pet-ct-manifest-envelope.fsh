Instance: marta-pet-ct-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the manifest: PET/CT"
Description: "The entry of a list that leads to the manifest document, with the size of the images."
* insert EnvelopeOf(marta, coimbra, en)
* insert EnvelopeOfMartaPetCt
* insert StudySize(60414)
* insert EnvelopeIdentity(urn:oid:2.25.114993679739028795246471818174689153980)
* insert ManifestEnvelope(coimbra)
* status = #current
* date = "2025-02-20T12:00:00Z"
* description = "Manifest: FDG PET/CT, skull base to thigh, 20 February 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/marta-pet-ct-manifest-document"
* content.attachment.title = "Manifest: FDG PET/CT, skull base to thigh, 20 February 2025"
* content.attachment.creation = "2025-02-20T11:00:00+00:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
