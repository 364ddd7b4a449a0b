// The numbers of this example's study and orders, and what its envelopes say of them.
RuleSet: StudyUidOfJanaMammography(path)
* insert StudyUid({path}, 2.25.235952833775089846878235506942531120269)

RuleSet: OrdersOfJanaMammography
* insert AnsweredOrder(0, jana-mammography-order, 2.999.3.1, ACC-4401, ORD-4401)

RuleSet: EnvelopeOfJanaMammography
* extension[studyModality][0].valueCodeableConcept = $DCM#MG "Mammography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#76752008 "Breast"
* context.event[0] = $DCM#MG "Mammography"
* context.event[1] = $SCT#76752008 "Breast"
* context.event[2] = $SCT#71651007 "Mammography"
* context.period.start = "2025-03-04T08:30:00+01:00"
* context.period.end = "2025-03-04T08:41:00+01:00"
* context.related[studyInstanceUid] = Reference(jana-mammography)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfJanaMammography(context.related[studyInstanceUid].identifier)
* insert RelatedOrder(0, jana-mammography-order, 2.999.3.1, ACC-4401, ORD-4401)
