Instance: lukas-wrist-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest: Radiograph of the right wrist"
Description: "The header of the manifest document."
* insert ManifestHeader(lukas, linz, lukas-wrist, 2025-01-18T21:55:00+01:00, [[X-ray right wrist, two views, 18 January 2025: 1 series, 2 instances.]])
* insert DocumentIdentity(identifier, urn:oid:2.25.230146009728926565218272435891684955428)
* title = "Manifest: X-ray right wrist, two views, 18 January 2025"
* event.period.start = "2025-01-18T21:40:00+01:00"
* event.period.end = "2025-01-18T21:44:00+01:00"
