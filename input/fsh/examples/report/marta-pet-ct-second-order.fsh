Instance: marta-pet-ct-second-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order: PET/CT, second"
Description: "The second of two orders that one study answers: of another physician, for another reason."
* insert Accession(identifier[accessionNumber], 2.999.3.4, ACC-4502)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.4, ORD-4502)
* status = #completed
* intent = #order
* category[imaging] = $SCT#363679005 "Imaging"
* code = $SCT#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* subject = Reference(marta)
* authoredOn = "2025-02-12T09:30:00+00:00"
* requester = Reference(coimbra-oncologist-role)
* reasonCode.text = "Planeamento do tratamento de neoplasia do pulmão"
