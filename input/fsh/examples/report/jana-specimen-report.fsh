Instance: jana-specimen-report
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "Radiograph of a specimen"
Description: "A fully structured report in Czech about a specimen that was taken under imaging. It compares with the mammography by numbers alone."
* insert ReportOf(jana, brno, cs, 2025-03-12T10:50:00+01:00)
* extension[studyModality][0].valueCodeableConcept = $DCM#DX "Digital Radiography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#76752008 "Breast"
* extension[studyProcedure].valueCodeableConcept = $SCT#80865008 "Specimen mammography"
* insert ReportNumber(2.999.3.1, jana-specimen-report)
* insert OrdersOfJanaSpecimen
* status = #final
* effectivePeriod.start = "2025-03-12T10:15:00+01:00"
* effectivePeriod.end = "2025-03-12T10:16:00+01:00"
* insert ReportedStudy(jana-specimen)
* insert StudyUidOfJanaSpecimen(imagingStudy.identifier)
* conclusion = "Mikrokalcifikace jsou zachyceny ve 3 ze 6 válečků z levého prsu; odběr je reprezentativní."
* specimen = Reference(jana-specimen-cores)
* result = Reference(jana-cores-with-calcifications)
* conclusionCode = $SCT#44771000 "Microcalcifications of the breast"
