Instance: jana-mammography-report
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "Mammography with BI-RADS"
Description: "A fully structured report in Czech: findings, a BI-RADS category for each side, dose and a key image."
* insert ReportOf(jana, brno, cs, 2025-03-04T11:20:00+01:00)
* extension[studyModality][0].valueCodeableConcept = $DCM#MG "Mammography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#76752008 "Breast"
* extension[studyProcedure].valueCodeableConcept = $SCT#71651007 "Mammography"
* insert ReportNumber(2.999.3.1, jana-mammography-report)
* insert OrdersOfJanaMammography
* status = #final
* effectivePeriod.start = "2025-03-04T08:30:00+01:00"
* effectivePeriod.end = "2025-03-04T08:41:00+01:00"
* insert ReportedStudy(jana-mammography)
* insert StudyUidOfJanaMammography(imagingStudy.identifier)
* conclusion = "Vlevo BI-RADS 4: podezřelé mikrokalcifikace v rozsahu 14 mm v horním zevním kvadrantu levého prsu. Vpravo BI-RADS 1: negativní nález."
* result[0] = Reference(jana-calcifications)
* result[1] = Reference(jana-birads-left)
* result[2] = Reference(jana-birads-right)
* result[3] = Reference(jana-dose-left)
* result[4] = Reference(jana-dose-right)
* media.comment = "Mikrokalcifikace v horním zevním kvadrantu levého prsu"
* media.link = Reference(jana-key-image)
* conclusionCode = $SCT#44771000 "Microcalcifications of the breast"
