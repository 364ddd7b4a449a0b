Instance: lukas-knee-report-v1-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition: MR of the left knee, first version"
Description: "The header of the report document and its sections."
* insert ReportHeader(lukas, linz, de, 1, 2025-05-06T16:30:00+02:00)
* extension[diagnosticReport].valueReference = Reference(lukas-knee-report-v1)
* extension[basedOn][0].valueReference = Reference(lukas-knee-order)
* insert ReportNumber(2.999.3.3, lukas-knee-report)
* status = #final
* title = "MR des linken Kniegelenks, 6. Mai 2025"
* event.code = $SCT#241641004 "Magnetic resonance imaging of knee"
* event.period.start = "2025-05-06T14:00:00+02:00"
* event.period.end = "2025-05-06T14:25:00+02:00"
* insert ReportText(imagingStudies, 18726-0, de, generated, Untersuchung, [[MR des linken Kniegelenks, 6. Mai 2025, Untersuchung ACC-4303, Study Instance UID 2.25.213954224766897589646110319557681633941.]])
* section[imagingStudies].entry[study] = Reference(lukas-knee)
* insert ReportText(order, 55115-0, de, generated, Auftrag, [[Auftrag ORD-4302 vom 29. April 2025. Frage: Meniskusriss links?]])
* section[order].entry[order] = Reference(lukas-knee-order)
* insert ReportText(reason, 18785-6, de, additional, Indikation, [[Schmerzen im linken Knie nach Verdrehung.]])
* insert ReportText(procedure, 55111-9, de, additional, Technik, [[MR des linken Kniegelenks ohne Kontrastmittel: PD fettgesättigt sagittal, T1 coronal.]])
* insert ReportText(findings, 59776-5, de, additional, Befund, [[Horizontaler Riss im Hinterhorn des Außenmeniskus des linken Kniegelenks, Länge 7 mm. Kreuzbänder und Seitenbänder intakt. Kein Gelenkserguss.]])
* insert ReportText(impression, 19005-8, de, additional, Beurteilung, [[Riss im Hinterhorn des Außenmeniskus des linken Kniegelenks, 7 mm.]])
* insert ReportText(recommendation, 18783-1, de, additional, Empfehlung, [[Orthopädische Vorstellung.]])
