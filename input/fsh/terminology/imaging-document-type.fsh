ValueSet: ImagingDocumentType
Id: imaging-document-type
Title: "Type of an imaging document"
Description: """
Tells reports from manifests (filter F1): 85430-7 is the type of an imaging report, 18748-4 the type of an imaging study
manifest, whether it is a FHIR document or a DICOM key object selection.

Two doubts stay open. 85430-7 is a panel in LOINC and its use as a document type was challenged in an HL7 Europe ballot; the
European anchors nevertheless select by it. And 18748-4 is the type of imaging *reports* in CDA and in services that MyHealth@EU
operates: a report found under it is recognised by its content type, format or sections.
"""
* insert LoincCopyright
* ^experimental = false
* $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* $LOINC#18748-4 "Diagnostic imaging study"
