Instance: dimitris-control-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition: Control radiograph of the chest, in sections of text"
Description: "The header of the report document and its sections."
* insert ReportHeader(dimitris, heraklion, el, 1, 2025-03-25T10:00:00+02:00)
* extension[diagnosticReport].valueReference = Reference(dimitris-control-report)
* extension[basedOn][0].valueReference = Reference(dimitris-control-order)
* insert ReportNumber(2.999.3.2, dimitris-control-report)
* status = #final
* title = "Ακτινογραφία θώρακα, έλεγχος, 25 Μαρτίου 2025"
* event.code = $SCT#399208008 "Plain X-ray of chest"
* event.period.start = "2025-03-25T09:05:00+02:00"
* event.period.end = "2025-03-25T09:07:00+02:00"
* insert ReportText(imagingStudies, 18726-0, el, generated, Εξέταση, [[Ακτινογραφία θώρακα, 25 Μαρτίου 2025, αριθμός εξέτασης ACC-4102, Study Instance UID 2.25.167595121227769779897295513010923993100.]])
* section[imagingStudies].entry[study] = Reference(dimitris-control)
* insert ReportText(reason, 18785-6, el, additional, Λόγος εξέτασης, [[Έλεγχος έξι εβδομάδες μετά από πνευμονία.]])
* insert ReportText(comparison, 18834-2, el, additional, Σύγκριση, [[Ακτινογραφία θώρακα της 11ης Φεβρουαρίου 2025, αριθμός εξέτασης ACC-4101, Study Instance UID 2.25.237412242421415663414593204652180531662.]])
* section[comparison].entry[report] = Reference(dimitris-chest-report)
* section[comparison].entry[study] = Reference(dimitris-chest)
* insert ReportText(findings, 59776-5, el, additional, Ευρήματα, [[Η πύκνωση των 45 mm στον κάτω λοβό του δεξιού πνεύμονα δεν απεικονίζεται πλέον. Χωρίς πλευριτική συλλογή. Καρδιά φυσιολογικού μεγέθους.]])
* insert ReportText(impression, 19005-8, el, additional, Συμπέρασμα, [[Πλήρης υποχώρηση της πύκνωσης στον κάτω λοβό του δεξιού πνεύμονα.]])
* insert ReportText(recommendation, 18783-1, el, additional, Σύσταση, [[Δεν χρειάζεται περαιτέρω ακτινολογικός έλεγχος.]])
