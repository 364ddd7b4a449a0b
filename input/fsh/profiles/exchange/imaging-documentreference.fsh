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
    StudyModality named studyModality 0..* and
    AnatomicalRegionExtension named anatomicalRegion 0..* and
    StudySize named studySize 0..*
* insert KnownUsed(extension[studyModality])
* insert KnownUsed(extension[anatomicalRegion])
* insert KnownUsed(extension[studySize])
* masterIdentifier 1..
* masterIdentifier ^short = "Identity of this version of the document"
* insert MandatoryUsed(masterIdentifier)
* masterIdentifier.system 1..
* masterIdentifier.value 1..
* identifier ^short = "Further identifiers; the master identifier is repeated here"
* insert DesiredUsed(identifier)
* insert MandatoryHandled(status)
* type 1..
* type from ImagingDocumentType (extensible)
* insert MandatoryUsed(type)
* category ^comment = "IHE MHD allows one category: the class code of XDS and the priority category of the European Health Data Space are two codings of it."
* insert KnownUsed(category)
* subject 1..
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* date ^short = "When the entry was made, not when the study was performed"
* insert KnownShown(date)
* insert KnownShown(author)
* insert KnownShown(authenticator)
* insert KnownShown(custodian)
* insert KnownHandled(relatesTo)
* insert KnownHandled(relatesTo.code)
* insert KnownUsed(relatesTo.target)
* insert KnownShown(description)
* insert KnownHandled(securityLabel)
* insert MandatoryUsed(content)
* content.attachment obeys imaging-documentreference-retrievable
* insert MandatoryUsed(content.attachment)
* content.attachment.contentType 1..
* insert MandatoryUsed(content.attachment.contentType)
* insert MandatoryShown(content.attachment.language)
* insert KnownUsed(content.attachment.url)
* insert KnownUsed(content.attachment.size)
* insert KnownUsed(content.attachment.hash)
* insert KeepsExtension(content.attachment.title, http://hl7.org/fhir/StructureDefinition/elementdefinition-translatable)
* insert KnownShown(content.attachment.title)
* insert KnownShown(content.attachment.creation)
* insert KnownUsed(content.format)
* context 1..
* insert MandatoryUsed(context)
* context.event from ImagingEvent (preferred)
* context.event ^short = "Modalities, regions and procedures of the study"
* insert KnownUsed(context.event)
* context.period ^short = "When the study was performed"
* insert KnownShown(context.period)
* insert KnownShown(context.period.start)
* context.period.end ^short = "End of the acquisition, or its start where the end is not known"
* context.period.end ^comment = "A period without an end lasts, in searches, for ever: it matches every later date."
* insert KnownShown(context.period.end)
* context.facilityType from http://hl7.org/fhir/ValueSet/c80-facilitycodes (preferred)
* insert KnownShown(context.facilityType)
* context.practiceSetting from http://hl7.org/fhir/ValueSet/c80-practice-codes (preferred)
* insert KnownShown(context.practiceSetting)
* context.related 1..
* context.related ^slicing.discriminator.type = #pattern
* context.related ^slicing.discriminator.path = "identifier.type"
* context.related ^slicing.rules = #open
* context.related ^slicing.description = "By the type of identifier."
* context.related contains
    studyInstanceUid 1..* and
    accessionNumber 0..* and
    placerOrder 0..*
* insert MandatoryUsed(context.related)
* context.related[studyInstanceUid] ^short = "Study by Study Instance UID"
* insert MandatoryUsed(context.related[studyInstanceUid])
* context.related[studyInstanceUid].identifier 1..
* context.related[studyInstanceUid].identifier obeys uid-form and uid-prefix
* context.related[studyInstanceUid].identifier.type 1..
* context.related[studyInstanceUid].identifier.type = $DCM#110180
* context.related[studyInstanceUid].identifier.system 1..
* context.related[studyInstanceUid].identifier.system = $DICOM-UID
* context.related[studyInstanceUid].identifier.value 1..
* context.related[accessionNumber] ^short = "Order by accession number and its issuer"
* insert KnownUsed(context.related[accessionNumber])
* context.related[accessionNumber].identifier 1..
* context.related[accessionNumber].identifier.type 1..
* context.related[accessionNumber].identifier.type = $V2-0203#ACSN
* context.related[accessionNumber].identifier.system 1..
* context.related[accessionNumber].identifier.value 1..
* context.related[placerOrder] ^short = "Order by the number of its placer"
* insert KnownUsed(context.related[placerOrder])
* context.related[placerOrder].identifier 1..
* context.related[placerOrder].identifier.type 1..
* context.related[placerOrder].identifier.type = $V2-0203#PLAC
* context.related[placerOrder].identifier.system 1..
* context.related[placerOrder].identifier.value 1..
