Instance: carla-chest-nodule
InstanceOf: ImagingFindingObservation
Usage: #example
Title: "Nodule of the right upper lobe"
Description: "A finding with its measured size and how certain that is."
* status = #final
* category[imaging] = $observation-category#imaging
* code = $SCT#246116008 "Lesion size"
* code.text = "Diameter of the nodule"
* subject = Reference(carla)
* effectiveDateTime = "2025-04-02T10:20:00+02:00"
* valueQuantity = 18 'mm' "mm"
* valueQuantity.extension[uncertainty].valueDecimal = 1
* valueQuantity.extension[uncertaintyType].valueCode = #U
* note.text = "Spiculated solid nodule, touching the pleura, grown from 11 mm."
* insert RightUpperLobe
* method = $SCT#77477000 "Computed tomography"
* derivedFrom[0] = Reference(carla-chest)
* derivedFrom[1] = Reference(carla-chest-key-image)
