Profile: ImagingManifestComposition
Parent: Composition
Id: imaging-manifest-composition
Title: "Composition of an imaging study manifest"
Description: "The first entry of a manifest document: who made the manifest, when, and which study it lists."
* language MS
* identifier MS
* status MS
* type MS
* type = $LOINC#18748-4
* type ^short = "Type of document: imaging study manifest"
* subject 1.. MS
* subject only Reference(ImagingPatient)
* date MS
* author MS
* title MS
* confidentiality MS
* custodian MS
* relatesTo MS
* event 1.. MS
* event.period MS
* event.detail 1.. MS
* event.detail ^short = "The study that the manifest lists"
