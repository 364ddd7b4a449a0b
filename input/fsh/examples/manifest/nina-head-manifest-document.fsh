Instance: nina-head-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document of the CT study of the head"
Description: "The manifest of the CT study of the head as a FHIR document."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.25.23326690444226961955163814185645983799"
* type = #document
* timestamp = "2025-03-10T10:05:00+01:00"
* insert DocumentEntry(Composition, nina-head-manifest-composition)
* insert DocumentEntry(ImagingStudy, nina-head)
* insert DocumentEntry(Patient, nina)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(Organization, mosta)
* insert DocumentEntry(ServiceRequest, nina-head-order)
