// The numbers of this example's study and orders, and what its envelopes say of them.
RuleSet: StudyUidOfNinaHead(path)
* insert StudyUid({path}, 2.25.120416243763623225280835674126487675853)

RuleSet: OrdersOfNinaHead
* insert AnsweredOrder(0, nina-head-order, 2.999.3.5, ACC-4601, ORD-4601)

RuleSet: EnvelopeOfNinaHead
* extension[studyModality][0].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#774007 "Head and neck"
* context.event[0] = $DCM#CT "Computed Tomography"
* context.event[1] = $SCT#774007 "Head and neck"
* context.event[2] = $SCT#303653007 "Computed tomography of head"
* context.period.start = "2025-03-10T09:15:00+01:00"
* context.period.end = "2025-03-10T09:21:00+01:00"
* context.related[studyInstanceUid] = Reference(nina-head)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfNinaHead(context.related[studyInstanceUid].identifier)
* insert RelatedOrder(0, nina-head-order, 2.999.3.5, ACC-4601, ORD-4601)
