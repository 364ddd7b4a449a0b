Instance: nina-head-report
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "Report of the CT study of the head"
Description: "The final report of the CT study of the head, with its impression in words."
* insert ReportOf(nina, mosta, en, 2025-03-10T11:30:00+01:00)
* extension[studyModality].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion].valueCodeableConcept = $SCT#774007 "Head and neck"
* extension[studyProcedure].valueCodeableConcept = $SCT#303653007 "Computed tomography of head"
* insert ReportNumber(2.999.3.5, nina-head-report)
* insert OrdersOfNinaHead
* status = #final
* effectivePeriod.start = "2025-03-10T09:15:00+01:00"
* effectivePeriod.end = "2025-03-10T09:21:00+01:00"
* insert ReportedStudy(nina-head)
* insert StudyUidOfNinaHead(imagingStudy.identifier)
* conclusion = "No intracranial haemorrhage. No mass."
