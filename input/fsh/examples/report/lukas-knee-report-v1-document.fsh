Instance: lukas-knee-report-v1-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document: MR of the left knee, first version"
Description: "The report as a FHIR document, with everything it refers to."
* insert DocumentOf(de, 2025-05-06T16:30:00+02:00)
* insert DocumentIdentity(identifier, urn:uuid:44196c6c-9994-86d1-bace-8d6bdcd22379)
* insert DocumentEntry(Composition, lukas-knee-report-v1-composition)
* insert DocumentEntry(DiagnosticReport, lukas-knee-report-v1)
* insert DocumentEntry(ImagingStudy, lukas-knee)
* insert DocumentEntry(Patient, lukas)
* insert DocumentEntry(ServiceRequest, lukas-knee-order)
* insert DocumentEntry(Organization, linz)
* insert DocumentEntry(PractitionerRole, linz-radiologist-role)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(Practitioner, linz-radiologist)
