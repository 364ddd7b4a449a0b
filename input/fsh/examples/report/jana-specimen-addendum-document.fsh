Instance: jana-specimen-addendum-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document: Addendum to the radiograph of a specimen"
Description: "The report as a FHIR document, with everything it refers to."
* insert DocumentOf(cs, 2025-03-19T09:00:00+01:00)
* insert DocumentIdentity(identifier, urn:uuid:84488cd9-7038-84bf-983e-3d1fada59e9d)
* insert DocumentEntry(Composition, jana-specimen-addendum-composition)
* insert DocumentEntry(DiagnosticReport, jana-specimen-addendum)
* insert DocumentEntry(ImagingStudy, jana-specimen)
* insert DocumentEntry(Patient, jana)
* insert DocumentEntry(ServiceRequest, jana-specimen-order)
* insert DocumentEntry(Organization, brno)
* insert DocumentEntry(PractitionerRole, brno-radiologist-role)
* insert DocumentEntry(Specimen, jana-specimen-cores)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(Practitioner, brno-radiologist)
* insert DocumentEntry(BodyStructure, jana-left-quadrant)
