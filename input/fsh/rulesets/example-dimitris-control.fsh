// The numbers of this example's study and orders, and what its envelopes say of them.
RuleSet: StudyUidOfDimitrisControl(path)
* insert StudyUid({path}, 2.25.167595121227769779897295513010923993100)

RuleSet: OrdersOfDimitrisControl
* insert AnsweredOrder(0, dimitris-control-order, 2.999.3.2, ACC-4102, ORD-4202)

RuleSet: EnvelopeOfDimitrisControl
* extension[studyModality][0].valueCodeableConcept = $DCM#DX "Digital Radiography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* context.event[0] = $DCM#DX "Digital Radiography"
* context.event[1] = $SCT#67734004 "Upper trunk"
* context.event[2] = $SCT#399208008 "Plain X-ray of chest"
* context.period.start = "2025-03-25T09:05:00+02:00"
* context.period.end = "2025-03-25T09:07:00+02:00"
* context.related[studyInstanceUid] = Reference(dimitris-control)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfDimitrisControl(context.related[studyInstanceUid].identifier)
* insert RelatedOrder(0, dimitris-control-order, 2.999.3.2, ACC-4102, ORD-4202)
