Instance: lukas-wrist-report-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document: Radiograph of the right wrist, as PDF and text alone"
Description: "The report as a FHIR document, with everything it refers to."
* insert DocumentOf(de, 2025-01-18T22:15:00+01:00)
* insert DocumentIdentity(identifier, urn:uuid:561fdf1b-00d9-8de5-a82d-6f0e75e23a2f)
* insert DocumentEntry(Composition, lukas-wrist-report-composition)
* insert DocumentEntry(DiagnosticReport, lukas-wrist-report)
* insert DocumentEntry(ImagingStudy, lukas-wrist)
* insert DocumentEntry(Patient, lukas)
* insert DocumentEntry(ServiceRequest, lukas-wrist-order)
* insert DocumentEntry(Organization, linz)
* insert DocumentEntry(PractitionerRole, linz-radiologist-role)
* insert DocumentEntry(Practitioner, linz-radiologist)
* insert DocumentEntry(Endpoint, images-wado-rs)
