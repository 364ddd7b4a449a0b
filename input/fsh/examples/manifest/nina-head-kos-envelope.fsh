Instance: nina-head-kos-envelope
InstanceOf: ImagingKosDocumentReference
Usage: #example
Title: "Envelope of the DICOM manifest of the CT study of the head"
Description: "The entry of a list that leads to the manifest as a DICOM key object selection. It has the identity of its twin, the FHIR manifest: the SOP Instance UID of the selection."
* insert EnvelopeOf(nina, mosta, en)
* insert EnvelopeOfNinaHead
* insert StudySize(32306)
* insert EnvelopeIdentity(urn:oid:2.25.23326690444226961955163814185645983799)
* insert ManifestEnvelope(mosta)
* status = #current
* date = "2025-03-10T09:10:00Z"
* relatesTo.code = #transforms
* relatesTo.target = Reference(nina-head-manifest-envelope)
* description = "Manifest of the CT study of the head, 10 March 2025"
* content.attachment.contentType = #application/dicom
* content.attachment.url = "https://ncpeh-a.example/fhir/Binary/nina-head-kos"
* content.attachment.title = "Manifest of the CT study of the head, 10 March 2025"
* content.attachment.creation = "2025-03-10T10:05:00+01:00"
* content.format = $DCMUID#1.2.840.10008.5.1.4.1.1.88.59 "Key Object Selection Document"
