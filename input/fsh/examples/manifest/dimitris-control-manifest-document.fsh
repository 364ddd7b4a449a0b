Instance: dimitris-control-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document: Control radiograph of the chest"
Description: "The manifest of the study as a FHIR document."
* insert DocumentOf(en, 2025-03-25T09:30:00+02:00)
* insert DocumentIdentity(identifier, urn:oid:2.25.124942903054805433392725581568709980902)
* insert DocumentEntry(Composition, dimitris-control-manifest-composition)
* insert DocumentEntry(ImagingStudy, dimitris-control)
* insert DocumentEntry(Patient, dimitris)
* insert DocumentEntry(ServiceRequest, dimitris-control-order)
* insert DocumentEntry(Organization, heraklion)
* insert DocumentEntry(Endpoint, images-wado-rs)
