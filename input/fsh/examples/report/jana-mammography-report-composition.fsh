Instance: jana-mammography-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition: Mammography with BI-RADS"
Description: "The header of the report document and its sections."
* insert ReportHeader(jana, brno, cs, 1, 2025-03-04T11:20:00+01:00)
* extension[diagnosticReport].valueReference = Reference(jana-mammography-report)
* extension[basedOn][0].valueReference = Reference(jana-mammography-order)
* insert ReportNumber(2.999.3.1, jana-mammography-report)
* status = #final
* title = "Mamografie obou prsů, 4. března 2025"
* event.code = $SCT#71651007 "Mammography"
* event.period.start = "2025-03-04T08:30:00+01:00"
* event.period.end = "2025-03-04T08:41:00+01:00"
* insert ReportText(imagingStudies, 18726-0, cs, generated, Vyšetření, [[Mamografie obou prsů, 4. března 2025, číslo vyšetření ACC-4401, Study Instance UID 2.25.235952833775089846878235506942531120269.]])
* section[imagingStudies].entry[study] = Reference(jana-mammography)
* insert ReportText(order, 55115-0, cs, generated, Žádanka, [[Žádanka ORD-4401 z 25. února 2025, MUDr. Hana Příkladová, gynekologie. Otázka: Jde o nádor levého prsu?]])
* section[order].entry[order] = Reference(jana-mammography-order)
* insert ReportText(reason, 18785-6, cs, generated, Důvod, [[Nejasný nález ve screeningu, levý prs. Karcinom prsu u matky v 52 letech.]])
* insert ReportText(procedure, 55111-9, cs, generated, Provedení, [[Mamografie obou prsů, projekce CC a MLO.]])
* section[procedure].entry[procedure] = Reference(jana-mammography-procedure)
* insert ReportText(findings, 59776-5, cs, generated, Nález, [[Levý prs: shluk jemných pleomorfních mikrokalcifikací v horním zevním kvadrantu, rozsah 14 mm. Pravý prs: bez ložiskových změn a bez podezřelých kalcifikací.]])
* section[findings].entry[finding][0] = Reference(jana-calcifications)
* section[findings].entry[finding][1] = Reference(jana-birads-left)
* section[findings].entry[finding][2] = Reference(jana-birads-right)
* insert ReportText(impression, 19005-8, cs, generated, Závěr, [[Vlevo BI-RADS 4: podezřelé mikrokalcifikace v rozsahu 14 mm v horním zevním kvadrantu levého prsu. Vpravo BI-RADS 1: negativní nález.]])
* section[impression].entry[finding][0] = Reference(jana-birads-left)
* section[impression].entry[finding][1] = Reference(jana-birads-right)
* section[impression].section[keyImages].title = "Klíčový snímek"
* section[impression].section[keyImages].code = $LOINC#55113-5
* section[impression].section[keyImages].text.status = #generated
* section[impression].section[keyImages].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"cs\">Levý prs, kraniokaudální projekce: mikrokalcifikace v horním zevním kvadrantu.</div>"
* section[impression].section[keyImages].entry = Reference(jana-key-image)
* insert ReportText(recommendation, 18783-1, cs, generated, Doporučení, [[Stereotakticky vedená core-cut biopsie mikrokalcifikací v levém prsu do dvou týdnů.]])
* section[recommendation].entry[carePlan] = Reference(jana-plan)
* insert ReportText(radiation, 73569-6, cs, generated, Dávka, [[Průměrná dávka ve žláze z obou projekcí: vlevo 2,9 mGy při tloušťce 55 mm, vpravo 2,8 mGy při tloušťce 54 mm.]])
* section[radiation].entry[dose][0] = Reference(jana-dose-left)
* section[radiation].entry[dose][1] = Reference(jana-dose-right)
