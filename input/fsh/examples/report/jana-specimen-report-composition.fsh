Instance: jana-specimen-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition: Radiograph of a specimen"
Description: "The header of the report document and its sections."
* insert ReportHeader(jana, brno, cs, 1, 2025-03-12T10:50:00+01:00)
* extension[diagnosticReport].valueReference = Reference(jana-specimen-report)
* extension[basedOn][0].valueReference = Reference(jana-specimen-order)
* insert ReportNumber(2.999.3.1, jana-specimen-report)
* status = #final
* title = "Rentgenogram válečků tkáně z levého prsu, 12. března 2025"
* event.code = $SCT#80865008 "Specimen mammography"
* event.period.start = "2025-03-12T10:15:00+01:00"
* event.period.end = "2025-03-12T10:16:00+01:00"
* insert ReportText(imagingStudies, 18726-0, cs, generated, Vyšetření, [[Rentgenogram válečků tkáně z levého prsu, 12. března 2025, číslo vyšetření ACC-4402, Study Instance UID 2.25.299414006189298009491601923074585953086.]])
* section[imagingStudies].entry[study] = Reference(jana-specimen)
* insert ReportText(reason, 18785-6, cs, generated, Důvod, [[Průkaz mikrokalcifikací v odebraných válečcích z levého prsu.]])
* insert ReportText(procedure, 55111-9, cs, generated, Provedení, [[Stereotakticky vedená core-cut biopsie, levý prs, 6 válečků, vzorek SPEC-4402. Poté rentgenogram válečků.]])
* section[procedure].entry[procedure][0] = Reference(jana-biopsy)
* section[procedure].entry[procedure][1] = Reference(jana-specimen-procedure)
* insert ReportText(comparison, 18834-2, cs, generated, Srovnání, [[Mamografie obou prsů ze 4. března 2025, číslo vyšetření ACC-4401, Study Instance UID 2.25.235952833775089846878235506942531120269.]])
* section[comparison].entry[report].type = "DiagnosticReport"
* section[comparison].entry[report].identifier.system = "urn:oid:2.999.3.1.3"
* section[comparison].entry[report].identifier.value = "jana-mammography-report"
* section[comparison].entry[study].type = "ImagingStudy"
* insert StudyUidOfJanaMammography(section[comparison].entry[study].identifier)
* insert ReportText(findings, 59776-5, cs, generated, Nález, [[Levý prs: mikrokalcifikace ve 3 ze 6 válečků.]])
* section[findings].entry[finding] = Reference(jana-cores-with-calcifications)
* insert ReportText(impression, 19005-8, cs, generated, Závěr, [[Mikrokalcifikace jsou zachyceny ve 3 ze 6 válečků z levého prsu; odběr je reprezentativní.]])
* insert ReportText(recommendation, 18783-1, cs, additional, Doporučení, [[Vyčkat výsledku histologie.]])
