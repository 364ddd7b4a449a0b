Logical: SelectionModel
Parent: Element
Id: SelectionModel
Title: "Entry of the selection list (Article 10)"
Description: """
What a list of a patient's imaging reports and studies says of each, so that a health professional finds the right one: eight
parameters by which the list is filtered (F1 to F8), and three more that it returns (R1 to R3).

Most restate an element of the reports or manifests, on the envelope or the resource that the list returns. How servers spell the
filters is told by the search parameters and the alias maps.
"""
* documentClass 1..1 CodeableConcept "Document class" "Whether the entry is a report or the manifest of a study."
* documentClass from ImagingDocumentType (preferred)
  * insert GuidelineElement(F1, [[Mandatory for retrieval. On a list of resources the type of the resource says it.]])
* modality 0..* CodeableConcept "Modality" "Kinds of equipment or technique by which the study was acquired."
* modality from AcquisitionModality (preferred)
  * insert GuidelineElement(F2, [[Optional in an entry, since a report may not know it; a study with images always does. Repeats: PET/CT has two. Anchors use four carriers on DocumentReference; two are written, all are read.]])
* studyDate 0..1 dateTime "Procedure date" "When the study began, not when it was indexed or reported."
  * insert GuidelineElement(F3, [[Optional in an entry: old studies can lack it; a date alone is allowed where the time is not known.]])
* anatomicalRegion 0..* CodeableConcept "Anatomical region" "Coarse regions of the body that the study covers, from a short list."
* anatomicalRegion from AnatomicalRegion (preferred)
  * insert GuidelineElement(F4, [[Optional in an entry: fine body sites are not always mapped. HL7 Europe lists another code for the spine; the regions of MyHealth@EU could not be read.]])
* procedure 0..* CodeableConcept "Imaging procedure" "Codes of the procedures by which the study was made."
* procedure from ImagingProcedureCode (preferred)
  * insert GuidelineElement(F5, [[Optional in an entry: local codes are not always mapped.]])
* studyInstanceUid 1..* oid "Study Instance UID" "Identity of the study, or of each study of a report."
  * insert GuidelineElement(F6, [[Mandatory for linkage between reports and studies.]])
* accessionNumber 0..* Identifier "Accession number" "Number of the request in the imaging department, with its issuer."
  * insert GuidelineElement(F7, [[Optional in an entry: some studies have none.]])
* orderIdentifier 0..* Identifier "Order identifier" "Number of the order with its placer or filler, and its issuer."
  * insert GuidelineElement(F8, [[Optional in an entry: some studies have no order. The FHIR guide of IHE MADO has neither a parameter nor a place for it on the envelope.]])
* identifier 1..* Identifier "Identifier for retrieval" "Identity or address by which the report or the manifest is retrieved."
  * insert GuidelineElement(R1, [[Mandatory for retrieval.]])
* format 1..* code "Technical format" "Format of what is retrieved, so that a reader knows whether it can be opened."
* format from http://hl7.org/fhir/ValueSet/mimetypes (required)
  * insert GuidelineElement(R2, [[Mandatory for retrieval. A manifest as DICOM key object selection is told from others by its format code. For that code anchors disagree on the system.]])
* provenance 0..* Reference(Practitioner or PractitionerRole or Device or Organization) "Author, organisation and country" "Who made the report or the study, for which organisation and in which country."
  * insert GuidelineElement(R3, [[Optional in an entry: old studies name nobody. A reader judges a report by where it comes from, so what is known is returned. The country is there without a further call, contained or included.]])

Mapping: SelectionModelFhir
Id: fhir
Source: SelectionModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "DocumentReference"
* -> "ImagingStudy"
* -> "DiagnosticReport"
* documentClass -> "DocumentReference.type" "85430-7 or 18748-4: the filter by class"
* documentClass -> "DocumentReference.category"
* modality -> "DocumentReference.context.event" "code of DCM: the filter by modality"
* modality -> "DocumentReference.extension(study-modality)" "the filter by modality"
* modality -> "ImagingStudy.series.modality" "the filter by modality: any series"
* modality -> "ImagingStudy.modality" "the filter by modality"
* modality -> "DiagnosticReport.extension(study-modality)" "the filter by modality"
* studyDate -> "DocumentReference.context.period" "the filter by date: the start"
* studyDate -> "ImagingStudy.started" "the filter by date"
* studyDate -> "DiagnosticReport.effective[x]" "the filter by date: the start"
* anatomicalRegion -> "DocumentReference.context.event" "code of the short list: the filter by region"
* anatomicalRegion -> "DocumentReference.extension(anatomical-region)" "the filter by region"
* anatomicalRegion -> "ImagingStudy.extension(anatomical-region)" "the filter by region"
* anatomicalRegion -> "ImagingStudy.series.bodySite" "the filter by region: fine codes"
* anatomicalRegion -> "DiagnosticReport.extension(anatomical-region)" "the filter by region"
* procedure -> "DocumentReference.context.event" "code of a procedure: the filter by procedure"
* procedure -> "ImagingStudy.procedureCode" "the filter by procedure"
* procedure -> "DiagnosticReport.extension(study-procedure)" "the filter by procedure"
* studyInstanceUid -> "DocumentReference.context.related.identifier" "type 110180 (DCM): the filter by study"
* studyInstanceUid -> "ImagingStudy.identifier" "system urn:dicom:uid: the filter by study"
* studyInstanceUid -> "DiagnosticReport.imagingStudy" "identifier: the filter by study"
* accessionNumber -> "DocumentReference.context.related.identifier" "type ACSN and 121022 (DCM): the filter by accession number"
* accessionNumber -> "ImagingStudy.identifier" "type ACSN: the filter by accession number"
* accessionNumber -> "ImagingStudy.basedOn.identifier" "type ACSN: the filter by accession number"
* accessionNumber -> "DiagnosticReport.basedOn.identifier" "type ACSN: the filter by accession number"
* orderIdentifier -> "DocumentReference.context.related.identifier" "type PLAC or FILL: the filter by order"
* orderIdentifier -> "ImagingStudy.basedOn.identifier" "type PLAC or FILL: the filter by order"
* orderIdentifier -> "DiagnosticReport.basedOn.identifier" "type PLAC or FILL: the filter by order"
* identifier -> "DocumentReference.masterIdentifier" "returned for retrieval; of a KOS, its SOP Instance UID"
* identifier -> "DocumentReference.content.attachment.url"
* identifier -> "ImagingStudy.identifier" "any, returned for retrieval"
* identifier -> "DiagnosticReport.identifier" "returned for retrieval"
* format -> "DocumentReference.content.attachment.contentType"
* format -> "DocumentReference.content.format"
* format -> "DiagnosticReport.presentedForm.contentType"
* provenance -> "DocumentReference.author"
* provenance -> "DocumentReference.custodian" "returned with the list"
* provenance -> "ImagingStudy.extension(study-custodian)" "returned with the list"
* provenance -> "DiagnosticReport.resultsInterpreter" "returned with the list"
* provenance -> "DiagnosticReport.performer" "returned with the list"
* provenance -> "Organization.address.country" "reached by the author or custodian of the entry"

Mapping: SelectionModelDicom
Id: dicom
Source: SelectionModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* modality -> "(0008,0060)" "Modality"
* modality -> "(0008,0061)" "Modalities in Study"
* studyDate -> "(0008,0020)" "Study Date"
* studyDate -> "(0008,0030)" "Study Time"
* anatomicalRegion -> "(0008,2218)" "Anatomic Region Sequence"
* procedure -> "(0008,1032)" "Procedure Code Sequence"
* studyInstanceUid -> "(0020,000D)" "Study Instance UID"
* accessionNumber -> "(0008,0050)" "Accession Number"
* accessionNumber -> "(0008,0051)" "Issuer of Accession Number Sequence"
* orderIdentifier -> "(0040,2016)" "Placer Order Number / Imaging Service Request"
* orderIdentifier -> "(0040,2017)" "Filler Order Number / Imaging Service Request"
* identifier -> "(0008,0018)" "SOP Instance UID of a key object selection or structured report"
