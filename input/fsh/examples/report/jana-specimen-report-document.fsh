Instance: jana-specimen-report-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document: Radiograph of a specimen"
Description: "The report as a FHIR document, with everything it refers to."
* insert DocumentOf(cs, 2025-03-12T10:50:00+01:00)
* insert DocumentIdentity(identifier, urn:uuid:7ad7e3a0-b778-80a1-926a-35a50e1c88bc)
* insert DocumentEntry(Composition, jana-specimen-report-composition)
* insert DocumentEntry(DiagnosticReport, jana-specimen-report)
* insert DocumentEntry(ImagingStudy, jana-specimen)
* insert DocumentEntry(Patient, jana)
* insert DocumentEntry(ServiceRequest, jana-specimen-order)
* insert DocumentEntry(Procedure, jana-biopsy)
* insert DocumentEntry(Procedure, jana-specimen-procedure)
* insert DocumentEntry(Observation, jana-cores-with-calcifications)
* insert DocumentEntry(Organization, brno)
* insert DocumentEntry(PractitionerRole, brno-radiologist-role)
* insert DocumentEntry(Specimen, jana-specimen-cores)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(BodyStructure, jana-left-quadrant)
* insert DocumentEntry(Practitioner, brno-radiologist)
