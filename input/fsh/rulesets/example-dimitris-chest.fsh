// The numbers of this example's study and orders, and what its envelopes say of them.
RuleSet: StudyUidOfDimitrisChest(path)
* insert StudyUid({path}, 2.25.237412242421415663414593204652180531662)

RuleSet: OrdersOfDimitrisChest
* insert AnsweredOrder(0, dimitris-chest-order, 2.999.3.2, ACC-4101, ORD-4201)

RuleSet: EnvelopeOfDimitrisChest
* extension[studyModality][0].valueCodeableConcept = $DCM#DX "Digital Radiography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* context.event[0] = $DCM#DX "Digital Radiography"
* context.event[1] = $SCT#67734004 "Upper trunk"
* context.event[2] = $SCT#399208008 "Plain X-ray of chest"
* context.period.start = "2025-02-11T10:20:00+02:00"
* context.period.end = "2025-02-11T10:24:00+02:00"
* context.related[studyInstanceUid] = Reference(dimitris-chest)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfDimitrisChest(context.related[studyInstanceUid].identifier)
* insert RelatedOrder(0, dimitris-chest-order, 2.999.3.2, ACC-4101, ORD-4201)
