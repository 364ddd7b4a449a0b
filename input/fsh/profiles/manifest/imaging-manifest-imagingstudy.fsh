Invariant: sop-class-form
Description: "A SOP Class is a DICOM UID after urn:oid:, in the system urn:ietf:rfc:3986; other ways to write it are read."
Severity: #warning
Expression: "system = 'urn:ietf:rfc:3986' and code.startsWith('urn:oid:')"

Profile: ImagingManifestImagingStudy
Parent: ImagingStudy
Id: imaging-manifest-imagingstudy
Title: "Imaging study manifest"
Description: """
The content of an imaging study, by series and instance, with what is needed to retrieve it (B.1). It is the same resource
whether it is read by itself or inside a manifest document. Several may exist for one Study Instance UID, where a study is
published in parts.

The accession number stands both among the identifiers of the study, where FHIR R4 puts it, and in the reference to the order,
where IHE and HL7 Europe put it.
"""
* extension contains
    AnatomicalRegionExtension named anatomicalRegion 0..* MS and
    StudyCustodian named studyCustodian 0..1 MS and
    StudySize named studySize 0..* MS
* identifier 1.. MS
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "$this"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "The study by its system, the order by its type."
* identifier contains
    studyInstanceUid 1..1 MS and
    accessionNumber 0..* MS
* identifier[studyInstanceUid] ^short = "Study Instance UID"
* identifier[studyInstanceUid] ^comment = "Written with the type 110180 of DICOM and the prefix urn:oid:; read without either."
* identifier[studyInstanceUid] ^patternIdentifier.system = $DICOM-UID
* identifier[studyInstanceUid] obeys uid-form and uid-prefix
* identifier[studyInstanceUid].type MS
* identifier[studyInstanceUid].system 1..
* identifier[studyInstanceUid].value 1.. MS
* identifier[accessionNumber] ^short = "Accession number and its issuer"
* identifier[accessionNumber] ^patternIdentifier.type = $V2-0203#ACSN
* identifier[accessionNumber].type 1..
* identifier[accessionNumber].system 1.. MS
* identifier[accessionNumber].value 1.. MS
* status MS
* modality MS
* modality from AcquisitionModality (extensible)
* modality ^short = "Acquisition modalities of all series"
* subject MS
* subject only Reference(ImagingPatient)
* started MS
* started ^short = "When the study began; a date alone where the time is not known"
* insert BasedOnSlices
* referrer MS
* interpreter MS
* endpoint MS
* endpoint ^short = "Where the study is retrieved or viewed"
* numberOfSeries MS
* numberOfInstances MS
* procedureCode MS
* reasonCode MS
* description MS
* series 1.. MS
* series.extension contains StudySize named studySize 0..* MS
* series.uid MS
* series.number MS
* series.modality MS
* series.modality from SeriesModality (extensible)
* series.description MS
* series.numberOfInstances MS
* series.endpoint MS
* series.endpoint ^short = "Where the series is retrieved, if not where the study is"
* series.bodySite MS
* series.laterality MS
* series.laterality from ImagingLaterality (preferred)
* series.specimen MS
* series.started MS
* series.performer MS
* series.performer.function MS
* series.performer.actor MS
* series.instance MS
* series.instance.extension contains KeyImage named keyImage 0..* MS
* series.instance.uid MS
* series.instance.sopClass MS
* series.instance.sopClass obeys sop-class-form
* series.instance.number MS
* series.instance.title MS
