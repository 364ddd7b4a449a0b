Instance: dimitris-chest-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order: Radiograph of the chest"
Description: "An order with a reason in words."
* insert Accession(identifier[accessionNumber], 2.999.3.2, ACC-4101)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.2, ORD-4201)
* status = #completed
* intent = #order
* category[imaging] = $SCT#363679005 "Imaging"
* code = $SCT#399208008 "Plain X-ray of chest"
* subject = Reference(dimitris)
* authoredOn = "2025-02-11T09:30:00+02:00"
* requester = Reference(heraklion)
* extension[clinicalQuestion].valueMarkdown = "Πνευμονία;"
* reasonCode.text = "Πυρετός και παραγωγικός βήχας από τετραημέρου"
