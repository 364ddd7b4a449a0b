Instance: marta-pet-ct-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order: PET/CT"
Description: "The first of two orders that one study answers."
* insert Accession(identifier[accessionNumber], 2.999.3.4, ACC-4501)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.4, ORD-4501)
* status = #completed
* intent = #order
* category[imaging] = $SCT#363679005 "Imaging"
* code = $SCT#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* subject = Reference(marta)
* authoredOn = "2025-02-10T15:00:00+00:00"
* requester = Reference(coimbra-pulmonologist-role)
* extension[clinicalQuestion].valueMarkdown = "Há metástases ganglionares ou à distância?"
* reasonCode[0] = $SCT#309529002 "Lung mass"
* reasonCode[0].text = "Massa no lobo inferior do pulmão esquerdo"
* reasonCode[1].text = "Perda de peso de 6 kg em três meses"
* supportingInfo = Reference(marta-diabetes)
