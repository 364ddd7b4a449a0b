Profile: ImagingKeyImageMedia
Parent: Media
Id: imaging-keyimage-media
Title: "Key image of a report"
Description: """
An image, clip or recording that shows what the report says (A.6). It names the DICOM instance it is or was made of, so that a reader can go
from the picture in the report to the instance in the study, where the same instance is flagged as a key image; and a converter can make a
DocumentReference or an ImagingSelection of it without loss.

HL7 Europe uses a DocumentReference instead, because FHIR R5 dropped Media; in FHIR R4, Media has every element the guideline asks for.
"""
* extension contains SeriesUid named seriesUid 0..1
* insert KnownUsed(extension[seriesUid])
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "$this"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "The DICOM instance by its system."
* identifier contains sopInstanceUid 0..1
* identifier[sopInstanceUid] ^short = "SOP Instance UID"
* identifier[sopInstanceUid] ^patternIdentifier.system = $DICOM-UID
* identifier[sopInstanceUid] obeys uid-form and uid-prefix
* identifier[sopInstanceUid].value 1..
* insert KnownUsed(identifier[sopInstanceUid])
* partOf ^short = "The study it belongs to"
* insert KnownUsed(partOf)
* insert MandatoryHandled(status)
* insert KnownShown(type)
* modality from AcquisitionModality (extensible)
* insert KnownShown(modality)
* view from http://hl7.org/fhir/ValueSet/media-view (preferred)
* insert KnownShown(view)
* subject 1..
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert KnownShown(created[x])
* operator only Reference(ImagingPractitionerRole or ImagingPractitioner or ImagingOrganization or CareTeam or ImagingPatient or ImagingDevice or RelatedPerson)
* insert DesiredShown(operator)
* bodySite from ImagingBodySite (preferred)
* insert KnownShown(bodySite)
* insert DesiredShown(deviceName)
* device only Reference(ImagingDevice or DeviceMetric)
* insert DesiredShown(device)
* insert KnownUsed(height)
* insert KnownUsed(width)
* insert KnownUsed(frames)
* duration ^short = "Length in seconds"
* insert KnownShown(duration)
* content obeys imaging-documentreference-retrievable
* insert MandatoryShown(content)
* content.contentType 1..
* insert MandatoryUsed(content.contentType)
* content.url ^short = "Where the image is, rendered or as DICOM"
* insert KnownUsed(content.url)
* insert KnownUsed(content.data)
* insert KnownUsed(content.size)
* insert KnownUsed(content.hash)
* insert KnownShown(note)
