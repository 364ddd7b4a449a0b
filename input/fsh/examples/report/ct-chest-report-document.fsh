Instance: ct-chest-report-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document of the CT study of the chest"
Description: "The report of the CT study of the chest as a FHIR document, with everything it refers to."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:5c2f9a34-1d0e-4b7a-8a55-7c2e9b1d4f02"
* type = #document
* timestamp = "2025-04-02T12:45:00+01:00"
* insert DocumentEntry(Composition, ct-chest-report-composition)
* insert DocumentEntry(DiagnosticReport, ct-chest-report)
* insert DocumentEntry(Patient, carla)
* insert DocumentEntry(ServiceRequest, ct-chest-order)
* insert DocumentEntry(Coverage, ct-chest-coverage)
* insert DocumentEntry(Organization, insurance-exemplo)
* insert DocumentEntry(ImagingStudy, ct-chest)
* insert DocumentEntry(ImagingStudy, ct-chest-2023)
* insert DocumentEntry(Endpoint, ct-head-wado-rs)
* insert DocumentEntry(Endpoint, ct-chest-viewer)
* insert DocumentEntry(Procedure, ct-chest-procedure)
* insert DocumentEntry(Procedure, ct-chest-biopsy)
* insert DocumentEntry(MedicationAdministration, ct-chest-contrast)
* insert DocumentEntry(Medication, contrast-medium)
* insert DocumentEntry(AllergyIntolerance, contrast-reaction)
* insert DocumentEntry(Specimen, ct-chest-specimen)
* insert DocumentEntry(BodyStructure, right-upper-lobe)
* insert DocumentEntry(Observation, ct-chest-nodule)
* insert DocumentEntry(Observation, ct-chest-dose)
* insert DocumentEntry(Condition, carla-copd)
* insert DocumentEntry(Condition, ct-chest-condition)
* insert DocumentEntry(CarePlan, ct-chest-plan)
* insert DocumentEntry(Media, ct-chest-key-image)
* insert DocumentEntry(Device, ct-chest-scanner)
* insert DocumentEntry(PractitionerRole, radiologist-role)
* insert DocumentEntry(Practitioner, radiologist)
* insert DocumentEntry(PractitionerRole, pulmonologist-role)
* insert DocumentEntry(Practitioner, pulmonologist)
* insert DocumentEntry(Organization, hospital-exemplo)
