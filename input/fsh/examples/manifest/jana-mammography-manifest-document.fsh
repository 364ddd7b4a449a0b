Instance: jana-mammography-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document: Mammography"
Description: "The manifest of the study as a FHIR document."
* insert DocumentOf(en, 2025-03-04T10:50:00+01:00)
* insert DocumentIdentity(identifier, urn:oid:2.25.49232088793349075810796464504777805167)
* insert DocumentEntry(Composition, jana-mammography-manifest-composition)
* insert DocumentEntry(ImagingStudy, jana-mammography)
* insert DocumentEntry(Patient, jana)
* insert DocumentEntry(ServiceRequest, jana-mammography-order)
* insert DocumentEntry(Organization, brno)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(PractitionerRole, brno-gynaecologist-role)
* insert DocumentEntry(Practitioner, brno-gynaecologist)
