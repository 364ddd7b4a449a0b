Instance: carla-chest-report-document
InstanceOf: ImagingReportBundle
Usage: #example
Title: "Report document of the CT study of the chest"
Description: "The report of the CT study of the chest as a FHIR document, with everything it refers to."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:f74173f9-5782-8752-9b2d-d362a99a3623"
* type = #document
* timestamp = "2025-04-02T12:45:00+02:00"
* insert DocumentEntry(Composition, carla-chest-report-composition)
* insert DocumentEntry(DiagnosticReport, carla-chest-report)
* insert DocumentEntry(Patient, carla)
* insert DocumentEntry(ServiceRequest, carla-chest-order)
* insert DocumentEntry(Coverage, carla-chest-coverage)
* insert DocumentEntry(Organization, mosta-insurance)
* insert DocumentEntry(ImagingStudy, carla-chest)
* insert DocumentEntry(ImagingStudy, carla-chest-2023)
* insert DocumentEntry(Endpoint, images-wado-rs)
* insert DocumentEntry(Endpoint, carla-chest-viewer)
* insert DocumentEntry(Procedure, carla-chest-procedure)
* insert DocumentEntry(Procedure, carla-chest-biopsy)
* insert DocumentEntry(MedicationAdministration, carla-chest-contrast)
* insert DocumentEntry(Medication, contrast-medium)
* insert DocumentEntry(AllergyIntolerance, contrast-reaction)
* insert DocumentEntry(Specimen, carla-chest-specimen)
* insert DocumentEntry(BodyStructure, right-upper-lobe)
* insert DocumentEntry(Observation, carla-chest-nodule)
* insert DocumentEntry(Observation, carla-chest-dose)
* insert DocumentEntry(Condition, carla-copd)
* insert DocumentEntry(Condition, carla-chest-condition)
* insert DocumentEntry(CarePlan, carla-chest-plan)
* insert DocumentEntry(Media, carla-chest-key-image)
* insert DocumentEntry(Device, carla-chest-scanner)
* insert DocumentEntry(PractitionerRole, mosta-radiologist-role)
* insert DocumentEntry(Practitioner, mosta-radiologist)
* insert DocumentEntry(PractitionerRole, mosta-pulmonologist-role)
* insert DocumentEntry(Practitioner, mosta-pulmonologist)
* insert DocumentEntry(Organization, mosta)
