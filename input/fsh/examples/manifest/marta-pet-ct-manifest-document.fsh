Instance: marta-pet-ct-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document: PET/CT"
Description: "The manifest of the study as a FHIR document."
* insert DocumentOf(en, 2025-02-20T11:00:00+00:00)
* insert DocumentIdentity(identifier, urn:oid:2.25.114993679739028795246471818174689153980)
* insert DocumentEntry(Composition, marta-pet-ct-manifest-composition)
* insert DocumentEntry(ImagingStudy, marta-pet-ct)
* insert DocumentEntry(Patient, marta)
* insert DocumentEntry(ServiceRequest, marta-pet-ct-order)
* insert DocumentEntry(ServiceRequest, marta-pet-ct-second-order)
* insert DocumentEntry(Organization, coimbra)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(PractitionerRole, coimbra-pulmonologist-role)
* insert DocumentEntry(Condition, marta-diabetes)
* insert DocumentEntry(PractitionerRole, coimbra-oncologist-role)
* insert DocumentEntry(Practitioner, coimbra-pulmonologist)
* insert DocumentEntry(Practitioner, coimbra-oncologist)
