Instance: ct-chest-manifest-envelope
InstanceOf: ImagingManifestDocumentReference
Usage: #example
Title: "Envelope of the manifest of the CT study of the chest"
Description: "The entry of a list that leads to the manifest document, with the size of the images."
* insert EnvelopeOfCtChest
* extension[studySize].extension[bytes].valueQuantity = 1581056 'By'
* extension[studySize].extension[transferSyntax].valueUri = "urn:oid:1.2.840.10008.1.2.1"
* insert EnvelopeIdentity(urn:oid:2.25.105676222307003338630633148715654914218)
* insert EnvelopeCategory(IMAGES)
* type = $LOINC#18748-4 "Diagnostic imaging study"
* date = "2025-04-02T11:01:00+01:00"
* author = Reference(hospital-exemplo)
* description = "Manifest of the CT study of the chest, 2 April 2025"
* content.attachment.url = "https://ncpeh-a.example/fhir/Bundle/ct-chest-manifest-document"
* content.attachment.title = "Manifest of the CT study of the chest, 2 April 2025"
* content.attachment.creation = "2025-04-02T11:00:00+01:00"
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
