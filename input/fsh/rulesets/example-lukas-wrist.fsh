// The numbers of this example's study and orders, and what its envelopes say of them.
RuleSet: StudyUidOfLukasWrist(path)
* insert StudyUid({path}, 2.25.267871723544242149429221627406850604364)

RuleSet: OrdersOfLukasWrist
* insert AnsweredOrder(0, lukas-wrist-order, 2.999.3.3, ACC-4101, ORD-4301)

RuleSet: EnvelopeOfLukasWrist
* extension[studyModality][0].valueCodeableConcept = $DCM#DX "Digital Radiography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#53120007 "Upper limb"
* context.event[0] = $DCM#DX "Digital Radiography"
* context.event[1] = $SCT#53120007 "Upper limb"
* context.event[2] = $SCT#713024005 "Plain X-ray of wrist region"
* context.period.start = "2025-01-18T21:40:00+01:00"
* context.period.end = "2025-01-18T21:44:00+01:00"
* context.related[studyInstanceUid] = Reference(lukas-wrist)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfLukasWrist(context.related[studyInstanceUid].identifier)
* insert RelatedOrder(0, lukas-wrist-order, 2.999.3.3, ACC-4101, ORD-4301)
