Instance: jana-specimen-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document: Radiograph of a specimen"
Description: "The manifest of the study as a FHIR document."
* insert DocumentOf(en, 2025-03-12T10:30:00+01:00)
* insert DocumentIdentity(identifier, urn:oid:2.25.236444370594229112143364631328599725122)
* insert DocumentEntry(Composition, jana-specimen-manifest-composition)
* insert DocumentEntry(ImagingStudy, jana-specimen)
* insert DocumentEntry(Patient, jana)
* insert DocumentEntry(ServiceRequest, jana-specimen-order)
* insert DocumentEntry(Organization, brno)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(Specimen, jana-specimen-cores)
* insert DocumentEntry(BodyStructure, jana-left-quadrant)
* insert DocumentEntry(PractitionerRole, brno-radiologist-role)
* insert DocumentEntry(Practitioner, brno-radiologist)
