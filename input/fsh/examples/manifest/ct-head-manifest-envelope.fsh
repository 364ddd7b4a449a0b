Instance: ct-head-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the FHIR manifest of the CT study"
Description: "The entry of a list that leads to the manifest document. It names the key object selection of the same study as its twin."
* insert EnvelopeOfCtHead
* insert EnvelopeSizeOfCtHead
* insert EnvelopeIdentity(urn:oid:2.25.96937780940908956453102080740238919983)
* insert EnvelopeCategory(IMAGES)
* type = $LOINC#18748-4 "Diagnostic imaging study"
* date = "2025-03-10T10:06:00+00:00"
* author = Reference(hospital-exemplo)
* relatesTo.code = #transforms
* relatesTo.target = Reference(ct-head-kos-envelope)
* description = "Manifest of the CT study of the head, 10 March 2025"
* content.attachment.contentType = #application/fhir+json
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/ct-head-manifest-document"
* content.attachment.title = "Manifest of the CT study of the head, 10 March 2025"
* content.attachment.creation = "2025-03-10T10:05:00+00:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
