Instance: nina-head-report-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document of the CT study of the head"
Description: "The report of the CT study of the head as a FHIR document."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:2b9068c4-3f35-8c76-9591-27a12833f3a9"
* type = #document
* timestamp = "2025-03-10T11:30:00+01:00"
* insert DocumentEntry(Composition, nina-head-report-composition)
* insert DocumentEntry(DiagnosticReport, nina-head-report)
* insert DocumentEntry(Patient, nina)
* insert DocumentEntry(ServiceRequest, nina-head-order)
* insert DocumentEntry(ImagingStudy, nina-head)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(PractitionerRole, mosta-radiologist-role)
* insert DocumentEntry(Practitioner, mosta-radiologist)
* insert DocumentEntry(Organization, mosta)
