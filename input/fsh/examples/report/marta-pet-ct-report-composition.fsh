Instance: marta-pet-ct-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition: PET/CT with two orders"
Description: "The header of the report document and its sections."
* insert ReportHeader(marta, coimbra, pt, 1, 2025-02-20T15:40:00+00:00)
* extension[diagnosticReport].valueReference = Reference(marta-pet-ct-report)
* extension[basedOn][0].valueReference = Reference(marta-pet-ct-order)
* extension[basedOn][1].valueReference = Reference(marta-pet-ct-second-order)
* insert ReportNumber(2.999.3.4, marta-pet-ct-report)
* status = #final
* title = "PET/CT com FDG, 20 de fevereiro de 2025"
* event.code = $SCT#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* event.period.start = "2025-02-20T09:00:00+00:00"
* event.period.end = "2025-02-20T10:25:00+00:00"
* insert ReportText(imagingStudies, 18726-0, pt, generated, Exame, [[PET/CT com FDG, 20 de fevereiro de 2025, números de exame ACC-4501 e ACC-4502, Study Instance UID 2.25.242775719259972016994206412707406281050.]])
* section[imagingStudies].entry[study] = Reference(marta-pet-ct)
* insert ReportText(order, 55115-0, pt, generated, Pedidos, [[Pedido ORD-4501 de 10 de fevereiro de 2025, Dra. Rita Amostra, pneumologia: Há metástases ganglionares ou à distância? Pedido ORD-4502 de 12 de fevereiro de 2025, Dr. Pedro Molde, oncologia médica.]])
* section[order].entry[order][0] = Reference(marta-pet-ct-order)
* section[order].entry[order][1] = Reference(marta-pet-ct-second-order)
* insert ReportText(reason, 18785-6, pt, generated, Motivo, [[Massa no lobo inferior do pulmão esquerdo. Perda de peso de 6 kg em três meses. Planeamento do tratamento de neoplasia do pulmão.]])
* insert ReportText(history, 11329-0, pt, generated, Antecedentes, [[Diabetes mellitus tipo 2 desde 2012.]])
* section[history].entry[condition] = Reference(marta-diabetes)
* insert ReportText(procedure, 55111-9, pt, generated, Técnica, [[PET/CT da base do crânio às coxas, 60 minutos após a injeção intravenosa de 245 MBq de FDG (Modeloglucose), TC de baixa dose sem contraste.]])
* section[procedure].entry[procedure] = Reference(marta-procedure)
* section[procedure].entry[medication] = Reference(marta-fdg)
* insert ReportText(comparison, 18834-2, pt, generated, Comparação, [[TC do tórax de 28 de janeiro de 2025, noutro hospital, Study Instance UID 2.25.61034418860263711429033451187690214375.]])
* section[comparison].entry[study] = Reference(marta-ct-before)
* insert ReportText(findings, 59776-5, pt, generated, Achados, [[Massa no lobo inferior do pulmão esquerdo, diâmetro 34 mm, SUVmax 11,2 g/mL. Gânglio hilar esquerdo de 14 mm, SUVmax 6,3 g/mL. Sem outros focos de captação patológica da base do crânio às coxas.]])
* section[findings].entry[finding][0] = Reference(marta-mass)
* section[findings].entry[finding][1] = Reference(marta-node)
* insert ReportText(impression, 19005-8, pt, generated, Conclusão, [[Massa de 34 mm no lobo inferior do pulmão esquerdo e gânglio hilar esquerdo de 14 mm, ambos hipermetabólicos: neoplasia do pulmão, cT2a cN1 cM0. Sem metástases à distância.]])
* section[impression].entry[condition] = Reference(marta-cancer)
* insert ReportText(recommendation, 18783-1, pt, generated, Recomendação, [[Confirmação histológica por broncoscopia com punção do gânglio hilar esquerdo. Reunião multidisciplinar.]])
* section[recommendation].entry[carePlan] = Reference(marta-plan)
* insert ReportText(radiation, 73569-6, pt, generated, Radiação, [[TC: DLP total 270 mGy.cm, CTDIvol médio 2,7 mGy. FDG: 245 MBq.]])
* section[radiation].entry[dose] = Reference(marta-dose)
