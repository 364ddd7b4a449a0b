Profile: ImagingKosDocumentReference
Parent: ImagingDocumentReference
Id: imaging-kos-documentreference
Title: "Envelope of a DICOM manifest"
Description: """
The entry of a list for an imaging study manifest that is a DICOM key object selection. Only content type and format tell it from
a FHIR manifest; the format is recognised by its code, since anchors disagree on the system of that code.
"""
* type = $LOINC#18748-4
* type ^short = "Imaging study manifest"
* masterIdentifier ^short = "SOP Instance UID of the key object selection"
* content.attachment.contentType = #application/dicom
* content.format 1..
* insert KnownUsed(content.format.system)
* content.format.code 1..
* content.format.code = #1.2.840.10008.5.1.4.1.1.88.59
* context.related[studyInstanceUid] 1..1
