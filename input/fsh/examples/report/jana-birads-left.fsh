Instance: jana-birads-left
InstanceOf: ImagingFindingObservation
Usage: #example
Title: "BI-RADS category of the left breast"
Description: "The assessment of one side: category 4."
* status = #final
* category[imaging] = $observation-category#imaging
* subject = Reference(jana)
* effectiveDateTime = "2025-03-04T08:41:00+01:00"
* method = $SCT#71651007 "Mammography"
* derivedFrom[0] = Reference(jana-mammography)
* code.text = "Kategorie BI-RADS"
* valueCodeableConcept = $SCT#397144001 "Mammography assessment (Category 4) - Suspicious abnormality, biopsy should be considered"
* valueCodeableConcept.text = "BI-RADS 4"
* bodySite = $SCT#80248007 "Left breast structure"
