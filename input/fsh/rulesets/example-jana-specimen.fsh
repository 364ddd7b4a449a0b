// The numbers of this example's study and orders, and what its envelopes say of them.
RuleSet: StudyUidOfJanaSpecimen(path)
* insert StudyUid({path}, 2.25.299414006189298009491601923074585953086)

RuleSet: OrdersOfJanaSpecimen
* insert AnsweredOrder(0, jana-specimen-order, 2.999.3.1, ACC-4402, ORD-4402)

RuleSet: EnvelopeOfJanaSpecimen
* extension[studyModality][0].valueCodeableConcept = $DCM#DX "Digital Radiography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#76752008 "Breast"
* context.event[0] = $DCM#DX "Digital Radiography"
* context.event[1] = $SCT#76752008 "Breast"
* context.event[2] = $SCT#80865008 "Specimen mammography"
* context.period.start = "2025-03-12T10:15:00+01:00"
* context.period.end = "2025-03-12T10:16:00+01:00"
* context.related[studyInstanceUid] = Reference(jana-specimen)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfJanaSpecimen(context.related[studyInstanceUid].identifier)
* insert RelatedOrder(0, jana-specimen-order, 2.999.3.1, ACC-4402, ORD-4402)
