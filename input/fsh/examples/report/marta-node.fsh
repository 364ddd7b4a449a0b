Instance: marta-node
InstanceOf: ImagingFindingObservation
Usage: #example
Title: "Hilar lymph node of the left lung"
Description: "A finding with its size in CT and its uptake in PET."
* status = #final
* category[imaging] = $observation-category#imaging
* subject = Reference(marta)
* effectiveDateTime = "2025-02-20T10:25:00+00:00"
* method = $SCT#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* derivedFrom[0] = Reference(marta-pet-ct)
* code = $SCT#87500009 "Hilar lymphadenopathy"
* component[0].code.text = "Diâmetro"
* component[0].valueQuantity = 14 'mm' "mm"
* component[1].code.text = "SUVmax"
* component[1].valueQuantity = 6.3 'g/mL' "g/mL"
* bodySite = $SCT#53074004 "Structure of hilar lymph node"
* bodySite.extension[bodyStructure].valueReference = Reference(marta-left-hilum)
