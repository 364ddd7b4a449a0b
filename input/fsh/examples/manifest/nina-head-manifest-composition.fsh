Instance: nina-head-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest of the CT study of the head"
Description: "The header of the manifest document: made by the hospital after the key images had been selected."
* insert ManifestHeader(nina, mosta, nina-head, 2025-03-10T10:05:00+01:00, [[CT head without contrast, 10 March 2025: 2 series, 4 instances.]])
* insert DocumentIdentity(identifier, urn:oid:2.25.23326690444226961955163814185645983799)
* title = "Manifest of the CT study of the head, 10 March 2025"
* event.period.start = "2025-03-10T09:15:00+01:00"
* event.period.end = "2025-03-10T09:21:00+01:00"
