Profile: ImagingManifestComposition
Parent: Composition
Id: imaging-manifest-composition
Title: "Composition of an imaging study manifest"
Description: "The first entry of a manifest document: who made the manifest, when, and which study it lists."
* insert MandatoryShown(language)
* insert MandatoryUsed(identifier)
* insert MandatoryHandled(status)
* type = $LOINC#18748-4
* type ^short = "Type of document: imaging study manifest"
* insert MandatoryUsed(type)
* subject 1..
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert KnownShown(date)
* author ^short = "Who made the manifest: an organisation, a device, or a person"
* insert MandatoryShown(author)
* insert MandatoryShown(title)
* insert KnownHandled(confidentiality)
* custodian only Reference(ImagingOrganization)
* insert KnownShown(custodian)
* relatesTo ^short = "The version it replaces"
* insert KnownHandled(relatesTo)
* event 1..
* insert MandatoryUsed(event)
* event.code from ImagingProcedureCode (preferred)
* event.code ^short = "The imaging procedure"
* insert DesiredShown(event.code)
* insert KnownShown(event.period)
* event.detail 1..
* event.detail ^short = "The study that the manifest lists"
* insert MandatoryUsed(event.detail)
