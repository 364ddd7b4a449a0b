Instance: nina-head-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order of a CT of the head"
Description: "The order that led to the CT study, with the number of its placer and the accession number of the imaging department."
* insert Accession(identifier[accessionNumber], 2.999.3.5, ACC-4601)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.5, ORD-4601)
* status = #completed
* intent = #order
* code = $SCT#303653007 "Computed tomography of head"
* subject = Reference(nina)
* authoredOn = "2025-03-09T16:20:00+01:00"
* requester = Reference(mosta)
* reasonCode.text = "Persistent headache for three weeks"
