Instance: lukas-knee-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document: MR of the left knee"
Description: "The manifest of the study as a FHIR document."
* insert DocumentOf(en, 2025-05-06T14:40:00+02:00)
* insert DocumentIdentity(identifier, urn:oid:2.25.248836755037983051262375518475799293882)
* insert DocumentEntry(Composition, lukas-knee-manifest-composition)
* insert DocumentEntry(ImagingStudy, lukas-knee)
* insert DocumentEntry(Patient, lukas)
* insert DocumentEntry(ServiceRequest, lukas-knee-order)
* insert DocumentEntry(Organization, linz)
* insert DocumentEntry(Endpoint, images-wado-rs)
