Instance: dimitris-control-report-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document: Control radiograph of the chest, in sections of text"
Description: "The report as a FHIR document, with everything it refers to."
* insert DocumentOf(el, 2025-03-25T10:00:00+02:00)
* insert DocumentIdentity(identifier, urn:uuid:136dcdea-4840-8f85-968a-81844f25362e)
* insert DocumentEntry(Composition, dimitris-control-report-composition)
* insert DocumentEntry(DiagnosticReport, dimitris-control-report)
* insert DocumentEntry(DiagnosticReport, dimitris-chest-report)
* insert DocumentEntry(ImagingStudy, dimitris-control)
* insert DocumentEntry(ImagingStudy, dimitris-chest)
* insert DocumentEntry(Patient, dimitris)
* insert DocumentEntry(ServiceRequest, dimitris-control-order)
* insert DocumentEntry(ServiceRequest, dimitris-chest-order)
* insert DocumentEntry(Organization, heraklion)
* insert DocumentEntry(PractitionerRole, heraklion-radiologist-role)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(Practitioner, heraklion-radiologist)
