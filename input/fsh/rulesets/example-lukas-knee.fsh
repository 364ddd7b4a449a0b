// The numbers of this example's study and orders, and what its envelopes say of them.
RuleSet: StudyUidOfLukasKnee(path)
* insert StudyUid({path}, 2.25.213954224766897589646110319557681633941)

RuleSet: OrdersOfLukasKnee
* insert AnsweredOrder(0, lukas-knee-order, 2.999.3.3, ACC-4303, ORD-4302)

RuleSet: EnvelopeOfLukasKnee
* extension[studyModality][0].valueCodeableConcept = $DCM#MR "Magnetic Resonance"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#61685007 "Lower limb"
* context.event[0] = $DCM#MR "Magnetic Resonance"
* context.event[1] = $SCT#61685007 "Lower limb"
* context.event[2] = $SCT#241641004 "Magnetic resonance imaging of knee"
* context.period.start = "2025-05-06T14:00:00+02:00"
* context.period.end = "2025-05-06T14:25:00+02:00"
* context.related[studyInstanceUid] = Reference(lukas-knee)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfLukasKnee(context.related[studyInstanceUid].identifier)
* insert RelatedOrder(0, lukas-knee-order, 2.999.3.3, ACC-4303, ORD-4302)
