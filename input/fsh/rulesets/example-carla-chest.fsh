// The numbers of this example's study and orders, and what its envelopes say of them.
RuleSet: StudyUidOfCarlaChest(path)
* insert StudyUid({path}, 2.25.149964657834008699761111922959559756823)

RuleSet: OrdersOfCarlaChest
* insert AnsweredOrder(0, carla-chest-order, 2.999.3.5, ACC-4602, ORD-4602)

RuleSet: EnvelopeOfCarlaChest
* extension[studyModality][0].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* securityLabel = $V3-Confidentiality#R "restricted"
* context.event[0] = $DCM#CT "Computed Tomography"
* context.event[1] = $SCT#67734004 "Upper trunk"
* context.event[2] = $SCT#169069000 "Computed tomography of chest"
* context.period.start = "2025-04-02T10:05:00+02:00"
* context.period.end = "2025-04-02T10:20:00+02:00"
* context.related[studyInstanceUid] = Reference(carla-chest)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfCarlaChest(context.related[studyInstanceUid].identifier)
* insert RelatedOrder(0, carla-chest-order, 2.999.3.5, ACC-4602, ORD-4602)
