Instance: dimitris-chest-report-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document: Radiograph of the chest, as text alone"
Description: "The report as a FHIR document, with everything it refers to."
* insert DocumentOf(el, 2025-02-11T11:10:00+02:00)
* insert DocumentIdentity(identifier, urn:uuid:b78be8d0-f50d-808c-a27f-f4b0b6ed321d)
* insert DocumentEntry(Composition, dimitris-chest-report-composition)
* insert DocumentEntry(DiagnosticReport, dimitris-chest-report)
* insert DocumentEntry(ImagingStudy, dimitris-chest)
* insert DocumentEntry(Patient, dimitris)
* insert DocumentEntry(ServiceRequest, dimitris-chest-order)
* insert DocumentEntry(Organization, heraklion)
* insert DocumentEntry(PractitionerRole, heraklion-radiologist-role)
* insert DocumentEntry(Practitioner, heraklion-radiologist)
* insert DocumentEntry(Endpoint, images-wado-rs)
