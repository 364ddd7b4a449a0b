Instance: lukas-knee-report-v2-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document: MR of the left knee, corrected version"
Description: "The report as a FHIR document, with everything it refers to."
* insert DocumentOf(de, 2025-05-07T08:20:00+02:00)
* insert DocumentIdentity(identifier, urn:uuid:8faa8660-cfbe-87c1-a29f-6edeffd3ff0e)
* insert DocumentEntry(Composition, lukas-knee-report-v2-composition)
* insert DocumentEntry(DiagnosticReport, lukas-knee-report-v2)
* insert DocumentEntry(ImagingStudy, lukas-knee)
* insert DocumentEntry(Patient, lukas)
* insert DocumentEntry(ServiceRequest, lukas-knee-order)
* insert DocumentEntry(Organization, linz)
* insert DocumentEntry(PractitionerRole, linz-radiologist-role)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(Practitioner, linz-radiologist)
