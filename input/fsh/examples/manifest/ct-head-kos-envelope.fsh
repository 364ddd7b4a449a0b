Instance: ct-head-kos-envelope
InstanceOf: ImagingKosDocumentReference
Usage: #example
Title: "Envelope of the DICOM manifest of the CT study"
Description: "The entry of a list that leads to the manifest as a DICOM key object selection. It has the identity of its twin, the FHIR manifest: the SOP Instance UID of the selection."
* insert EnvelopeOfCtHead
* insert EnvelopeSizeOfCtHead
* insert EnvelopeIdentity(urn:oid:2.25.96937780940908956453102080740238919983)
* insert EnvelopeCategory(IMAGES)
* type = $LOINC#18748-4 "Diagnostic imaging study"
* date = "2025-03-10T10:06:00+00:00"
* author = Reference(hospital-exemplo)
* relatesTo.code = #transforms
* relatesTo.target = Reference(ct-head-manifest-envelope)
* description = "Manifest of the CT study of the head, 10 March 2025"
* content.attachment.contentType = #application/dicom
* content.attachment.url = "https://ncpeh-a.example/fhir/Binary/ct-head-kos"
* content.attachment.title = "Manifest of the CT study of the head, 10 March 2025"
* content.attachment.creation = "2025-03-10T10:05:00+00:00"
* content.format = $DCMUID#1.2.840.10008.5.1.4.1.1.88.59 "Key Object Selection Document"
