Instance: dimitris-chest-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition: Radiograph of the chest, as text alone"
Description: "The header of the report document; the report itself is its presented form."
* insert ReportHeader(dimitris, heraklion, el, 1, 2025-02-11T11:10:00+02:00)
* extension[diagnosticReport].valueReference = Reference(dimitris-chest-report)
* extension[basedOn][0].valueReference = Reference(dimitris-chest-order)
* insert ReportNumber(2.999.3.2, dimitris-chest-report)
* status = #final
* title = "Ακτινογραφία θώρακα, 11 Φεβρουαρίου 2025"
* event.code = $SCT#399208008 "Plain X-ray of chest"
* event.period.start = "2025-02-11T10:20:00+02:00"
* event.period.end = "2025-02-11T10:24:00+02:00"
