Instance: jana-mammography-report-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document: Mammography with BI-RADS"
Description: "The report as a FHIR document, with everything it refers to."
* insert DocumentOf(cs, 2025-03-04T11:20:00+01:00)
* insert DocumentIdentity(identifier, urn:uuid:a19526e8-91ea-8fd4-85f2-f168b67ca865)
* insert DocumentEntry(Composition, jana-mammography-report-composition)
* insert DocumentEntry(DiagnosticReport, jana-mammography-report)
* insert DocumentEntry(ImagingStudy, jana-mammography)
* insert DocumentEntry(Patient, jana)
* insert DocumentEntry(ServiceRequest, jana-mammography-order)
* insert DocumentEntry(Procedure, jana-mammography-procedure)
* insert DocumentEntry(Observation, jana-calcifications)
* insert DocumentEntry(Observation, jana-birads-left)
* insert DocumentEntry(Observation, jana-birads-right)
* insert DocumentEntry(Media, jana-key-image)
* insert DocumentEntry(CarePlan, jana-plan)
* insert DocumentEntry(Observation, jana-dose-left)
* insert DocumentEntry(Observation, jana-dose-right)
* insert DocumentEntry(Organization, brno)
* insert DocumentEntry(PractitionerRole, brno-radiologist-role)
* insert DocumentEntry(PractitionerRole, brno-gynaecologist-role)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(Device, jana-mammograph)
* insert DocumentEntry(BodyStructure, jana-left-quadrant)
* insert DocumentEntry(Practitioner, brno-radiologist)
* insert DocumentEntry(Practitioner, brno-gynaecologist)
