Instance: lukas-wrist-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document: Radiograph of the right wrist"
Description: "The manifest of the study as a FHIR document."
* insert DocumentOf(en, 2025-01-18T21:55:00+01:00)
* insert DocumentIdentity(identifier, urn:oid:2.25.230146009728926565218272435891684955428)
* insert DocumentEntry(Composition, lukas-wrist-manifest-composition)
* insert DocumentEntry(ImagingStudy, lukas-wrist)
* insert DocumentEntry(Patient, lukas)
* insert DocumentEntry(ServiceRequest, lukas-wrist-order)
* insert DocumentEntry(Organization, linz)
* insert DocumentEntry(Endpoint, images-wado-rs)
