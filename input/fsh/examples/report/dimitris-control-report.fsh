Instance: dimitris-control-report
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "Control radiograph of the chest, in sections of text"
Description: "A report in Greek, dictated in sections, that compares with an earlier study and its report."
* insert ReportOf(dimitris, heraklion, el, 2025-03-25T10:00:00+02:00)
* extension[studyModality][0].valueCodeableConcept = $DCM#DX "Digital Radiography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[studyProcedure].valueCodeableConcept = $SCT#399208008 "Plain X-ray of chest"
* insert ReportNumber(2.999.3.2, dimitris-control-report)
* insert OrdersOfDimitrisControl
* status = #final
* effectivePeriod.start = "2025-03-25T09:05:00+02:00"
* effectivePeriod.end = "2025-03-25T09:07:00+02:00"
* insert ReportedStudy(dimitris-control)
* insert StudyUidOfDimitrisControl(imagingStudy.identifier)
* conclusion = "Πλήρης υποχώρηση της πύκνωσης στον κάτω λοβό του δεξιού πνεύμονα."
