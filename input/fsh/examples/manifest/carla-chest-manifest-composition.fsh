Instance: carla-chest-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest of the CT study of the chest"
Description: "The header of the manifest document: made by the hospital after the key images had been selected."
* insert ManifestHeader(carla, mosta, carla-chest, 2025-04-02T11:00:00+02:00, [[CT chest with contrast, 2 April 2025: 3 series, 5 instances.]])
* insert DocumentIdentity(identifier, urn:oid:2.25.101548349838983492832104375574768951801)
* title = "Manifest of the CT study of the chest, 2 April 2025"
* confidentiality = #R
* event.period.start = "2025-04-02T10:05:00+02:00"
* event.period.end = "2025-04-02T10:20:00+02:00"
