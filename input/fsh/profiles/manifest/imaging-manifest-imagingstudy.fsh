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
    AnatomicalRegionExtension named anatomicalRegion 0..* and
    StudyCustodian named studyCustodian 0..1 and
    StudySize named studySize 0..*
* insert KnownShown(extension[anatomicalRegion])
* insert DesiredShown(extension[studyCustodian])
* insert KnownUsed(extension[studySize])
* identifier 1..
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "$this"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "The study by its system, the order by its type."
* identifier contains
    studyInstanceUid 1..1 and
    accessionNumber 0..*
* insert MandatoryUsed(identifier)
* identifier[studyInstanceUid] ^short = "Study Instance UID"
* identifier[studyInstanceUid] ^comment = "Written with the type 110180 of DICOM and the prefix urn:oid:; read without either."
* identifier[studyInstanceUid] ^patternIdentifier.system = $DICOM-UID
* identifier[studyInstanceUid] obeys uid-form and uid-prefix
* insert MandatoryUsed(identifier[studyInstanceUid])
* insert KnownUsed(identifier[studyInstanceUid].type)
* identifier[studyInstanceUid].system 1..
* identifier[studyInstanceUid].value 1..
* insert KnownUsed(identifier[studyInstanceUid].value)
* identifier[accessionNumber] ^short = "Accession number and its issuer"
* identifier[accessionNumber] ^patternIdentifier.type = $V2-0203#ACSN
* insert KnownUsed(identifier[accessionNumber])
* identifier[accessionNumber].type 1..
* identifier[accessionNumber].system 1..
* insert KnownUsed(identifier[accessionNumber].system)
* identifier[accessionNumber].value 1..
* insert KnownUsed(identifier[accessionNumber].value)
* insert MandatoryHandled(status)
* modality from AcquisitionModality (extensible)
* modality ^short = "Acquisition modalities of all series"
* insert KnownShown(modality)
* subject only Reference(ImagingPatient)
* insert KeepsExtension(subject, http://hl7.org/fhir/StructureDefinition/structuredefinition-display-hint)
* insert MandatoryUsed(subject)
* started ^short = "When the study began; a date alone where the time is not known"
* insert KeepsExtension(started, http://hl7.org/fhir/StructureDefinition/structuredefinition-display-hint)
* insert KnownShown(started)
* insert BasedOnSlices
* insert KnownShown(referrer)
* insert KnownShown(interpreter)
* endpoint ^short = "Where the study is retrieved or viewed"
* insert KnownUsed(endpoint)
* insert KnownUsed(numberOfSeries)
* insert KnownUsed(numberOfInstances)
* procedureCode ^comment = "FHIR R4 binds the RadLex playbook here, extensibly, and that cannot be loosened; the guideline, HL7 Europe and IHE MADO prefer SNOMED CT, which the value set of imaging procedures has."
* insert KnownShown(procedureCode)
* reasonCode from ImagingConditionCode (preferred)
* insert KnownShown(reasonCode)
* description ^short = "What the study is, in English if possible"
* description ^comment = "Other languages by the extension translation of HL7."
* insert MandatoryShown(description)
* series 1..
* insert MandatoryUsed(series)
* series.extension contains
    StudySize named studySize 0..* and
    ProcedurePhase named phase 0..*
* insert MandatoryUsed(series.uid)
* insert KnownShown(series.number)
* insert MandatoryShown(series.modality)
* insert KnownShown(series.extension[studySize])
* insert KnownShown(series.extension[phase])
* series.modality from SeriesModality (extensible)
* insert KnownShown(series.description)
* insert KnownUsed(series.numberOfInstances)
* series.endpoint ^short = "Where the series is retrieved, if not where the study is"
* insert KnownUsed(series.endpoint)
* series.bodySite from ImagingBodySite (preferred)
* insert KnownShown(series.bodySite)
* series.laterality from ImagingLaterality (preferred)
* insert KnownHandled(series.laterality)
* series.specimen only Reference(ImagingSpecimen)
* insert KnownUsed(series.specimen)
* insert KnownShown(series.started)
* insert KnownShown(series.performer)
* series.performer.function ^short = "What the actor did: PRF performed, DEV the device, CST keeps the images"
* insert KnownShown(series.performer.function)
* insert KnownShown(series.performer.actor)
* insert KnownUsed(series.instance)
* series.instance.extension contains
    KeyImage named keyImage 0..* and
    NumberOfFrames named numberOfFrames 0..1
* insert MandatoryUsed(series.instance.uid)
* insert MandatoryUsed(series.instance.sopClass)
* insert KnownUsed(series.instance.extension[keyImage])
* insert AllowedShown(series.instance.extension[numberOfFrames])
* series.instance.sopClass obeys sop-class-form
* insert KnownShown(series.instance.number)
* insert AllowedShown(series.instance.title)
