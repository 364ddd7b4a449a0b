Instance: lukas-wrist-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition: Radiograph of the right wrist, as PDF and text alone"
Description: "The header of the report document; the report itself is its presented form."
* insert ReportHeader(lukas, linz, de, 1, 2025-01-18T22:15:00+01:00)
* extension[diagnosticReport].valueReference = Reference(lukas-wrist-report)
* extension[basedOn][0].valueReference = Reference(lukas-wrist-order)
* insert ReportNumber(2.999.3.3, lukas-wrist-report)
* status = #final
* title = "Röntgen des rechten Handgelenks, 18. Jänner 2025"
* event.code = $SCT#713024005 "Plain X-ray of wrist region"
* event.period.start = "2025-01-18T21:40:00+01:00"
* event.period.end = "2025-01-18T21:44:00+01:00"
