Instance: marta-pet-ct-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest: PET/CT"
Description: "The header of the manifest document."
* insert ManifestHeader(marta, coimbra, marta-pet-ct, 2025-02-20T11:00:00+00:00, [[FDG PET/CT, skull base to thigh, 20 February 2025: 2 series, 6 instances.]])
* insert DocumentIdentity(identifier, urn:oid:2.25.114993679739028795246471818174689153980)
* title = "Manifest: FDG PET/CT, skull base to thigh, 20 February 2025"
* event.period.start = "2025-02-20T09:00:00+00:00"
* event.period.end = "2025-02-20T10:25:00+00:00"
