Instance: jana-mammography-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest: Mammography"
Description: "The header of the manifest document."
* insert ManifestHeader(jana, brno, jana-mammography, 2025-03-04T10:50:00+01:00, [[Mammography of both breasts, 4 March 2025: 3 series, 5 instances.]])
* insert DocumentIdentity(identifier, urn:oid:2.25.49232088793349075810796464504777805167)
* title = "Manifest: Mammography of both breasts, 4 March 2025"
* event.period.start = "2025-03-04T08:30:00+01:00"
* event.period.end = "2025-03-04T08:41:00+01:00"
