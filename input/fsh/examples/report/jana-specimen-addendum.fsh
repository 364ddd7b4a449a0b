Instance: jana-specimen-addendum
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "Addendum to the radiograph of a specimen"
Description: "An addendum, in Czech and in words: a report of its own that adds to another, which stays in force."
* insert ReportOf(jana, brno, cs, 2025-03-19T09:00:00+01:00)
* extension[studyModality][0].valueCodeableConcept = $DCM#DX "Digital Radiography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#76752008 "Breast"
* extension[studyProcedure].valueCodeableConcept = $SCT#80865008 "Specimen mammography"
* insert ReportNumber(2.999.3.1, jana-specimen-addendum)
* insert OrdersOfJanaSpecimen
* status = #final
* effectivePeriod.start = "2025-03-12T10:15:00+01:00"
* effectivePeriod.end = "2025-03-12T10:16:00+01:00"
* insert ReportedStudy(jana-specimen)
* insert StudyUidOfJanaSpecimen(imagingStudy.identifier)
* conclusion = "Histologie: duktální karcinom in situ levého prsu, ve shodě s nálezem zobrazovacích metod."
* specimen = Reference(jana-specimen-cores)
* conclusionCode = $SCT#109889007 "Intraductal carcinoma in situ of breast"
