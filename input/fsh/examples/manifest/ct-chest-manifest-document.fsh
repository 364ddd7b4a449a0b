Instance: ct-chest-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document of the CT study of the chest"
Description: "The manifest of the CT study of the chest as a FHIR document, with a viewer beside the download."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.25.105676222307003338630633148715654914218"
* type = #document
* timestamp = "2025-04-02T11:00:00+01:00"
* insert DocumentEntry(Composition, ct-chest-manifest-composition)
* insert DocumentEntry(ImagingStudy, ct-chest)
* insert DocumentEntry(Patient, carla)
* insert DocumentEntry(Endpoint, ct-head-wado-rs)
* insert DocumentEntry(Endpoint, ct-chest-viewer)
* insert DocumentEntry(Procedure, ct-chest-procedure)
* insert DocumentEntry(Device, ct-chest-scanner)
* insert DocumentEntry(ServiceRequest, ct-chest-order)
* insert DocumentEntry(Condition, carla-copd)
* insert DocumentEntry(Coverage, ct-chest-coverage)
* insert DocumentEntry(Organization, insurance-exemplo)
* insert DocumentEntry(PractitionerRole, radiologist-role)
* insert DocumentEntry(Practitioner, radiologist)
* insert DocumentEntry(PractitionerRole, pulmonologist-role)
* insert DocumentEntry(Practitioner, pulmonologist)
* insert DocumentEntry(Organization, hospital-exemplo)
