Instance: lukas-knee-report-v2
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "MR of the left knee, corrected version"
Description: "The version that replaces the first: the same report number, status corrected."
* insert ReportOf(lukas, linz, de, 2025-05-07T08:20:00+02:00)
* extension[studyModality][0].valueCodeableConcept = $DCM#MR "Magnetic Resonance"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#61685007 "Lower limb"
* extension[studyProcedure].valueCodeableConcept = $SCT#241641004 "Magnetic resonance imaging of knee"
* insert ReportNumber(2.999.3.3, lukas-knee-report)
* insert OrdersOfLukasKnee
* status = #corrected
* effectivePeriod.start = "2025-05-06T14:00:00+02:00"
* effectivePeriod.end = "2025-05-06T14:25:00+02:00"
* insert ReportedStudy(lukas-knee)
* insert StudyUidOfLukasKnee(imagingStudy.identifier)
* conclusion = "Riss im Hinterhorn des Innenmeniskus des linken Kniegelenks, 7 mm."
