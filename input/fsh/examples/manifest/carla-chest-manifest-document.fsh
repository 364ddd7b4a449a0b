Instance: carla-chest-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document of the CT study of the chest"
Description: "The manifest of the CT study of the chest as a FHIR document, with a viewer beside the download."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.25.101548349838983492832104375574768951801"
* type = #document
* timestamp = "2025-04-02T11:00:00+02:00"
* insert DocumentEntry(Composition, carla-chest-manifest-composition)
* insert DocumentEntry(ImagingStudy, carla-chest)
* insert DocumentEntry(Patient, carla)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(Endpoint, carla-chest-viewer)
* insert DocumentEntry(Procedure, carla-chest-procedure)
* insert DocumentEntry(Device, carla-chest-scanner)
* insert DocumentEntry(ServiceRequest, carla-chest-order)
* insert DocumentEntry(Condition, carla-copd)
* insert DocumentEntry(Coverage, carla-chest-coverage)
* insert DocumentEntry(Organization, mosta-insurance)
* insert DocumentEntry(PractitionerRole, mosta-radiologist-role)
* insert DocumentEntry(Practitioner, mosta-radiologist)
* insert DocumentEntry(PractitionerRole, mosta-pulmonologist-role)
* insert DocumentEntry(Practitioner, mosta-pulmonologist)
* insert DocumentEntry(Organization, mosta)
