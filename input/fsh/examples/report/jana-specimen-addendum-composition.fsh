Instance: jana-specimen-addendum-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition: Addendum to the radiograph of a specimen"
Description: "The header of the report document and its sections."
* insert ReportHeader(jana, brno, cs, 1, 2025-03-19T09:00:00+01:00)
* extension[diagnosticReport].valueReference = Reference(jana-specimen-addendum)
* extension[basedOn][0].valueReference = Reference(jana-specimen-order)
* insert ReportNumber(2.999.3.1, jana-specimen-addendum)
* status = #final
* title = "Doplněk k rentgenogramu válečků z levého prsu, 19. března 2025"
* relatesTo.code = #appends
* insert DocumentIdentity(relatesTo.targetIdentifier, urn:uuid:7ad7e3a0-b778-80a1-926a-35a50e1c88bc)
* event.code = $SCT#80865008 "Specimen mammography"
* event.period.start = "2025-03-12T10:15:00+01:00"
* event.period.end = "2025-03-12T10:16:00+01:00"
* insert ReportText(imagingStudies, 18726-0, cs, generated, Vyšetření, [[Rentgenogram válečků tkáně z levého prsu, 12. března 2025, číslo vyšetření ACC-4402, Study Instance UID 2.25.299414006189298009491601923074585953086.]])
* section[imagingStudies].entry[study] = Reference(jana-specimen)
* insert ReportText(addendum, 55107-7, cs, additional, Doplněk, [[Výsledek histologie vzorku SPEC-4402 z 18. března 2025: duktální karcinom in situ levého prsu. Mikrokalcifikace jsou vázány na nádor; nález zobrazovacích metod a histologie se shodují.]])
* insert ReportText(impression, 19005-8, cs, additional, Závěr, [[Histologie: duktální karcinom in situ levého prsu, ve shodě s nálezem zobrazovacích metod.]])
