Instance: lukas-knee-report-v1
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "MR of the left knee, first version"
Description: "The first version of a report in German. It named the wrong meniscus and was replaced on the next day."
* insert ReportOf(lukas, linz, de, 2025-05-06T16:30:00+02:00)
* extension[studyModality][0].valueCodeableConcept = $DCM#MR "Magnetic Resonance"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#61685007 "Lower limb"
* extension[studyProcedure].valueCodeableConcept = $SCT#241641004 "Magnetic resonance imaging of knee"
* insert ReportNumber(2.999.3.3, lukas-knee-report)
* insert OrdersOfLukasKnee
* status = #final
* effectivePeriod.start = "2025-05-06T14:00:00+02:00"
* effectivePeriod.end = "2025-05-06T14:25:00+02:00"
* insert ReportedStudy(lukas-knee)
* insert StudyUidOfLukasKnee(imagingStudy.identifier)
* conclusion = "Riss im Hinterhorn des Außenmeniskus des linken Kniegelenks, 7 mm."
