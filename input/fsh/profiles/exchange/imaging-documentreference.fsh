Invariant: imaging-documentreference-retrievable
Description: "The document can be got: it has an address, or is carried inline."
Severity: #error
Expression: "url.exists() or data.exists()"

Profile: ImagingDocumentReference
Parent: DocumentReference
Id: imaging-documentreference
Title: "Envelope of an imaging document"
Description: """
What a list says of a document before it is opened: which document, of what type and format, about whose study, by whom, and
where to get it. It is shaped as IHE MHD shapes it; reports and manifests each have a profile of it.

Modality and region of the study stand in `context.event` and in an extension as well, since the anchors search one or the other.
Links to study, accession number and order are references by identifier. Whether MHD 4.2.3 already asks for a type of the
master identifier, as its current build does, is not settled; none is asked for here.
"""
* ^abstract = true
* extension contains
    StudyModality named studyModality 0..* MS and
    AnatomicalRegionExtension named anatomicalRegion 0..* MS and
    StudySize named studySize 0..* MS
* masterIdentifier 1.. MS
* masterIdentifier ^short = "Identity of this version of the document"
* masterIdentifier.system 1..
* masterIdentifier.value 1..
* identifier MS
* identifier ^short = "Further identifiers; the master identifier is repeated here"
* status MS
* type 1.. MS
* type from ImagingDocumentType (extensible)
* category MS
* category ^comment = "IHE MHD allows one category: the class code of XDS and the priority category of the European Health Data Space are two codings of it."
* subject 1.. MS
* subject only Reference(ImagingPatient)
* date MS
* date ^short = "When the entry was made, not when the study was performed"
* author MS
* authenticator MS
* custodian MS
* relatesTo MS
* relatesTo.code MS
* relatesTo.target MS
* description MS
* securityLabel MS
* content MS
* content.attachment MS
* content.attachment obeys imaging-documentreference-retrievable
* content.attachment.contentType 1.. MS
* content.attachment.language MS
* content.attachment.url MS
* content.attachment.size MS
* content.attachment.hash MS
* content.attachment.title MS
* content.attachment.creation MS
* content.format MS
* context 1.. MS
* context.event MS
* context.event ^short = "Modalities, regions and procedures of the study"
* context.period MS
* context.period ^short = "When the study was performed"
* context.period.start MS
* context.period.end MS
* context.period.end ^short = "End of the acquisition, or its start where the end is not known"
* context.period.end ^comment = "A period without an end lasts, in searches, for ever: it matches every later date."
* context.facilityType MS
* context.practiceSetting MS
* context.related 1.. MS
* context.related ^slicing.discriminator.type = #pattern
* context.related ^slicing.discriminator.path = "identifier.type"
* context.related ^slicing.rules = #open
* context.related ^slicing.description = "By the type of identifier."
* context.related contains
    studyInstanceUid 1..* MS and
    accessionNumber 0..* MS and
    placerOrder 0..* MS
* context.related[studyInstanceUid] ^short = "Study by Study Instance UID"
* context.related[studyInstanceUid].identifier 1..
* context.related[studyInstanceUid].identifier obeys uid-form and uid-prefix
* context.related[studyInstanceUid].identifier.type 1..
* context.related[studyInstanceUid].identifier.type = $DCM#110180
* context.related[studyInstanceUid].identifier.system 1..
* context.related[studyInstanceUid].identifier.system = $DICOM-UID
* context.related[studyInstanceUid].identifier.value 1..
* context.related[accessionNumber] ^short = "Order by accession number and its issuer"
* context.related[accessionNumber].identifier 1..
* context.related[accessionNumber].identifier.type 1..
* context.related[accessionNumber].identifier.type = $V2-0203#ACSN
* context.related[accessionNumber].identifier.system 1..
* context.related[accessionNumber].identifier.value 1..
* context.related[placerOrder] ^short = "Order by the number of its placer"
* context.related[placerOrder].identifier 1..
* context.related[placerOrder].identifier.type 1..
* context.related[placerOrder].identifier.type = $V2-0203#PLAC
* context.related[placerOrder].identifier.system 1..
* context.related[placerOrder].identifier.value 1..
