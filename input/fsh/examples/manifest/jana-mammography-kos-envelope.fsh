Instance: jana-mammography-kos-envelope
InstanceOf: ImagingKosDocumentReference
Usage: #example
Title: "Envelope of the DICOM manifest: Mammography"
Description: "The entry of a list that leads to the same manifest as a DICOM key object selection. It has the identity of its twin: the SOP Instance UID of the selection."
* insert EnvelopeOf(jana, brno, en)
* insert EnvelopeOfJanaMammography
* insert StudySize(42762)
* insert EnvelopeIdentity(urn:oid:2.25.49232088793349075810796464504777805167)
* insert ManifestEnvelope(brno)
* status = #current
* date = "2025-03-04T10:00:00Z"
* relatesTo.code = #transforms
* relatesTo.target = Reference(jana-mammography-manifest-envelope)
* description = "Manifest: Mammography of both breasts, 4 March 2025"
* content.attachment.contentType = #application/dicom
* content.attachment.url = "https://ncpeh-a.example/fhir/Binary/jana-mammography-kos"
* content.attachment.title = "Manifest: Mammography of both breasts, 4 March 2025"
* content.attachment.creation = "2025-03-04T10:50:00+01:00"
* content.format = $DCMUID#1.2.840.10008.5.1.4.1.1.88.59 "Key Object Selection Document"
