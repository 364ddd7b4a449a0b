Instance: jana-specimen-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest: Radiograph of a specimen"
Description: "The header of the manifest document."
* insert ManifestHeader(jana, brno, jana-specimen, 2025-03-12T10:30:00+01:00, [[Radiograph of core specimens, left breast, 12 March 2025: 1 series, 1 instance.]])
* insert DocumentIdentity(identifier, urn:oid:2.25.236444370594229112143364631328599725122)
* title = "Manifest: Radiograph of core specimens, left breast, 12 March 2025"
* event.period.start = "2025-03-12T10:15:00+01:00"
* event.period.end = "2025-03-12T10:16:00+01:00"
