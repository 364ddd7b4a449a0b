Instance: marta-mass
InstanceOf: ImagingFindingObservation
Usage: #example
Title: "Mass of the left lower lobe"
Description: "A finding with its size in CT and its uptake in PET."
* status = #final
* category[imaging] = $observation-category#imaging
* subject = Reference(marta)
* effectiveDateTime = "2025-02-20T10:25:00+00:00"
* method = $SCT#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* derivedFrom[0] = Reference(marta-pet-ct)
* code = $SCT#309529002 "Lung mass"
* component[0].code.text = "Diâmetro"
* component[0].valueQuantity = 34 'mm' "mm"
* component[1].code.text = "SUVmax"
* component[1].valueQuantity = 11.2 'g/mL' "g/mL"
* insert LeftLowerLobe
