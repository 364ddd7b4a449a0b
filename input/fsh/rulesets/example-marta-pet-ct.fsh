// The numbers of this example's study and orders, and what its envelopes say of them.
RuleSet: StudyUidOfMartaPetCt(path)
* insert StudyUid({path}, 2.25.242775719259972016994206412707406281050)

RuleSet: OrdersOfMartaPetCt
* insert AnsweredOrder(0, marta-pet-ct-order, 2.999.3.4, ACC-4501, ORD-4501)
* insert AnsweredOrder(1, marta-pet-ct-second-order, 2.999.3.4, ACC-4502, ORD-4502)

RuleSet: EnvelopeOfMartaPetCt
* extension[studyModality][0].valueCodeableConcept = $DCM#PT "Positron emission tomography"
* extension[studyModality][1].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#774007 "Head and neck"
* extension[anatomicalRegion][1].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[anatomicalRegion][2].valueCodeableConcept = $SCT#63337009 "Lower trunk"
* context.event[0] = $DCM#PT "Positron emission tomography"
* context.event[1] = $DCM#CT "Computed Tomography"
* context.event[2] = $SCT#774007 "Head and neck"
* context.event[3] = $SCT#67734004 "Upper trunk"
* context.event[4] = $SCT#63337009 "Lower trunk"
* context.event[5] = $SCT#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* context.period.start = "2025-02-20T09:00:00+00:00"
* context.period.end = "2025-02-20T10:25:00+00:00"
* context.related[studyInstanceUid] = Reference(marta-pet-ct)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfMartaPetCt(context.related[studyInstanceUid].identifier)
* insert RelatedOrder(0, marta-pet-ct-order, 2.999.3.4, ACC-4501, ORD-4501)
* insert RelatedOrder(1, marta-pet-ct-second-order, 2.999.3.4, ACC-4502, ORD-4502)
