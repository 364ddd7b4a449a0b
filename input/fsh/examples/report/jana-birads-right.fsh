Instance: jana-birads-right
InstanceOf: ImagingFindingObservation
Usage: #example
Title: "BI-RADS category of the right breast"
Description: "The assessment of the other side: category 1."
* status = #final
* category[imaging] = $observation-category#imaging
* subject = Reference(jana)
* effectiveDateTime = "2025-03-04T08:41:00+01:00"
* method = $SCT#71651007 "Mammography"
* derivedFrom[0] = Reference(jana-mammography)
* code.text = "Kategorie BI-RADS"
* valueCodeableConcept = $SCT#397140005 "Mammography assessment (Category 1) - Negative"
* valueCodeableConcept.text = "BI-RADS 1"
* bodySite = $SCT#73056007 "Right breast structure"
