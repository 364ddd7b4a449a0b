Instance: carla-chest-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order of a CT of the chest with biopsy"
Description: "An order with two reasons, a clinical question apart from them, what was known of the patient, and the insurance."
* extension[clinicalQuestion].valueMarkdown = "Is the nodule of the right upper lobe malignant, and how far has it come?"
* insert Accession(identifier[accessionNumber], 2.999.3.5, ACC-4602)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.5, ORD-4602)
* status = #completed
* intent = #order
* category[imaging] = $SCT#363679005 "Imaging"
* code = $SCT#169069000 "Computed tomography of chest"
* subject = Reference(carla)
* authoredOn = "2025-03-28T09:40:00+01:00"
* requester = Reference(mosta-pulmonologist-role)
* reasonCode[0] = $SCT#66857006 "Hemoptysis"
* reasonCode[1].text = "Nodule in the radiograph of the chest"
* supportingInfo = Reference(carla-copd)
* insurance = Reference(carla-chest-coverage)
