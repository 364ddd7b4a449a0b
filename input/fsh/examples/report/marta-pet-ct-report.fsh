Instance: marta-pet-ct-report
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "PET/CT with two orders"
Description: "A fully structured report in Portuguese on a study of two modalities that answers two orders: tracer, findings, stage and dose."
* insert ReportOf(marta, coimbra, pt, 2025-02-20T15:40:00+00:00)
* extension[studyModality][0].valueCodeableConcept = $DCM#PT "Positron emission tomography"
* extension[studyModality][1].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#774007 "Head and neck"
* extension[anatomicalRegion][1].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[anatomicalRegion][2].valueCodeableConcept = $SCT#63337009 "Lower trunk"
* extension[studyProcedure].valueCodeableConcept = $SCT#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* insert ReportNumber(2.999.3.4, marta-pet-ct-report)
* insert OrdersOfMartaPetCt
* status = #final
* effectivePeriod.start = "2025-02-20T09:00:00+00:00"
* effectivePeriod.end = "2025-02-20T10:25:00+00:00"
* insert ReportedStudy(marta-pet-ct)
* insert StudyUidOfMartaPetCt(imagingStudy.identifier)
* conclusion = "Massa de 34 mm no lobo inferior do pulmão esquerdo e gânglio hilar esquerdo de 14 mm, ambos hipermetabólicos: neoplasia do pulmão, cT2a cN1 cM0. Sem metástases à distância."
* result[0] = Reference(marta-mass)
* result[1] = Reference(marta-node)
* result[2] = Reference(marta-dose)
* conclusionCode = $ICD-10#C34.3
