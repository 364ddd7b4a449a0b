Instance: nina-head-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition of the report of the CT study of the head"
Description: "The header and the sections of the report document."
* insert ReportHeader(nina, mosta, en, 1, 2025-03-10T11:30:00+01:00)
* extension[diagnosticReport].valueReference = Reference(nina-head-report)
* insert ReportNumber(2.999.3.5, nina-head-report)
* status = #final
* title = "Report of the CT study of the head, 10 March 2025"
* event.code = $SCT#303653007 "Computed tomography of head"
* event.period.start = "2025-03-10T09:15:00+01:00"
* event.period.end = "2025-03-10T09:21:00+01:00"
* insert ReportText(imagingStudies, 18726-0, en, generated, Study, [[CT head without contrast, 10 March 2025, accession number ACC-4601, Study Instance UID 2.25.120416243763623225280835674126487675853.]])
* section[imagingStudies].entry[study] = Reference(nina-head)
* insert ReportText(findings, 59776-5, en, generated, Findings, [[Ventricles and sulci of normal width. No haemorrhage, no mass, no shift of the midline.]])
* insert ReportText(impression, 19005-8, en, generated, Impression, [[No intracranial haemorrhage. No mass.]])
