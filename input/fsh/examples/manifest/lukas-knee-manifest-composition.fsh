Instance: lukas-knee-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest: MR of the left knee"
Description: "The header of the manifest document."
* insert ManifestHeader(lukas, linz, lukas-knee, 2025-05-06T14:40:00+02:00, [[MR left knee, 6 May 2025: 2 series, 5 instances.]])
* insert DocumentIdentity(identifier, urn:oid:2.25.248836755037983051262375518475799293882)
* title = "Manifest: MR left knee, 6 May 2025"
* event.period.start = "2025-05-06T14:00:00+02:00"
* event.period.end = "2025-05-06T14:25:00+02:00"
