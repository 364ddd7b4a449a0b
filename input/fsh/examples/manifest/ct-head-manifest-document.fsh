Instance: ct-head-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document of the CT study"
Description: "The manifest of the CT study of the head as a FHIR document."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.25.96937780940908956453102080740238919983"
* type = #document
* timestamp = "2025-03-10T10:05:00+00:00"
* insert DocumentEntry(Composition, ct-head-manifest-composition)
* insert DocumentEntry(ImagingStudy, ct-head)
* insert DocumentEntry(Patient, ana)
* insert DocumentEntry(Endpoint, ct-head-wado-rs)
* insert DocumentEntry(Organization, hospital-exemplo)
* insert DocumentEntry(ServiceRequest, ct-head-order)
