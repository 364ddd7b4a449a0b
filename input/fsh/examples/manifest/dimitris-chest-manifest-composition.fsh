Instance: dimitris-chest-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest: Radiograph of the chest"
Description: "The header of the manifest document."
* insert ManifestHeader(dimitris, heraklion, dimitris-chest, 2025-02-11T10:40:00+02:00, [[X-ray chest, two views, 11 February 2025: 2 series, 2 instances.]])
* insert DocumentIdentity(identifier, urn:oid:2.25.338283245470860401509911331038284364617)
* title = "Manifest: X-ray chest, two views, 11 February 2025"
* event.period.start = "2025-02-11T10:20:00+02:00"
* event.period.end = "2025-02-11T10:24:00+02:00"
