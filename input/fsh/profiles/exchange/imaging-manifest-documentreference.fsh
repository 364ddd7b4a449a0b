Profile: ImagingManifestDocumentReference
Parent: ImagingDocumentReference
Id: imaging-manifest-documentreference
Title: "Envelope of a FHIR manifest"
Description: "The entry of a list for an imaging study manifest that is a FHIR document. A key object selection of the same study is its twin: both envelopes say so by `relatesTo` with the code transforms."
* type = $LOINC#18748-4
* type ^short = "Imaging study manifest"
* content.attachment.contentType = #application/fhir+json
* content.format 1..
* content.format = $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
* context.related[studyInstanceUid] 1..1
