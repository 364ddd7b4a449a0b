Instance: ct-head-report-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document of the CT study"
Description: "The report of the CT study of the head as a FHIR document."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:8b1f4c1e-6a5d-4d1e-9b0a-3f0c2d7e5a11"
* type = #document
* timestamp = "2025-03-10T11:30:00+00:00"
* insert DocumentEntry(Composition, ct-head-report-composition)
* insert DocumentEntry(DiagnosticReport, ct-head-report)
* insert DocumentEntry(Patient, ana)
* insert DocumentEntry(ServiceRequest, ct-head-order)
* insert DocumentEntry(ImagingStudy, ct-head)
* insert DocumentEntry(Endpoint, ct-head-wado-rs)
* insert DocumentEntry(PractitionerRole, radiologist-role)
* insert DocumentEntry(Practitioner, radiologist)
* insert DocumentEntry(Organization, hospital-exemplo)
