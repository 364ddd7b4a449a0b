Instance: dimitris-control-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest: Control radiograph of the chest"
Description: "The header of the manifest document."
* insert ManifestHeader(dimitris, heraklion, dimitris-control, 2025-03-25T09:30:00+02:00, [[X-ray chest, control, 25 March 2025: 1 series, 1 instance.]])
* insert DocumentIdentity(identifier, urn:oid:2.25.124942903054805433392725581568709980902)
* title = "Manifest: X-ray chest, control, 25 March 2025"
* event.period.start = "2025-03-25T09:05:00+02:00"
* event.period.end = "2025-03-25T09:07:00+02:00"
