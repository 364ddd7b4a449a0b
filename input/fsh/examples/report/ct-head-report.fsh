Instance: ct-head-report
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "Report of the CT study of the head"
Description: "The final report of the CT study of the head, with its impression in words."
* language = #en
* extension[studyModality].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion].valueCodeableConcept = $SCT#774007 "Head and neck"
* extension[studyProcedure].valueCodeableConcept = $SCT#303653007 "Computed tomography of head"
* identifier.system = "urn:oid:2.999.10.3"
* identifier.value = "REP-3001"
* basedOn[accessionNumber] = Reference(ct-head-order)
* basedOn[accessionNumber].type = "ServiceRequest"
* insert AccessionOfCtHead(basedOn[accessionNumber].identifier)
* basedOn[placerOrder] = Reference(ct-head-order)
* basedOn[placerOrder].type = "ServiceRequest"
* insert OrderOfCtHead(basedOn[placerOrder].identifier)
* status = #final
* category[imagingReport] = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* category[medicalImaging] = $EHDS-category#Medical-Imaging
* code = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* subject = Reference(ana)
* effectiveDateTime = "2025-03-10T09:15:00+00:00"
* issued = "2025-03-10T11:30:00+00:00"
* performer = Reference(hospital-exemplo)
* resultsInterpreter = Reference(radiologist-role)
* imagingStudy = Reference(ct-head)
* imagingStudy.type = "ImagingStudy"
* insert StudyUidOfCtHead(imagingStudy.identifier)
* conclusion = "No intracranial haemorrhage. No mass."
