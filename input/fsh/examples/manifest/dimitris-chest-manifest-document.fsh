Instance: dimitris-chest-manifest-document
InstanceOf: ImagingManifestBundle
Usage: #example
Title: "Manifest document: Radiograph of the chest"
Description: "The manifest of the study as a FHIR document."
* insert DocumentOf(en, 2025-02-11T10:40:00+02:00)
* insert DocumentIdentity(identifier, urn:oid:2.25.338283245470860401509911331038284364617)
* insert DocumentEntry(Composition, dimitris-chest-manifest-composition)
* insert DocumentEntry(ImagingStudy, dimitris-chest)
* insert DocumentEntry(Patient, dimitris)
* insert DocumentEntry(ServiceRequest, dimitris-chest-order)
* insert DocumentEntry(Organization, heraklion)
* insert DocumentEntry(Endpoint, images-wado-rs)
