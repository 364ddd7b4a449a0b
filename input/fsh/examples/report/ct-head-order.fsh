Instance: ct-head-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order of a CT of the head"
Description: "The order that led to the CT study, with the number of its placer and the accession number of the imaging department."
* insert AccessionOfCtHead(identifier[accessionNumber])
* insert OrderOfCtHead(identifier[placerOrder])
* status = #completed
* intent = #order
* code = $SCT#303653007 "Computed tomography of head"
* subject = Reference(ana)
* authoredOn = "2025-03-09T16:20:00+00:00"
* requester = Reference(hospital-exemplo)
* reasonCode.text = "Persistent headache for three weeks"
