Instance: dimitris-control-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order: Control radiograph of the chest"
Description: "An order that follows from the report before."
* insert Accession(identifier[accessionNumber], 2.999.3.2, ACC-4102)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.2, ORD-4202)
* status = #completed
* intent = #order
* category[imaging] = $SCT#363679005 "Imaging"
* code = $SCT#399208008 "Plain X-ray of chest"
* subject = Reference(dimitris)
* authoredOn = "2025-02-11T11:30:00+02:00"
* requester = Reference(heraklion)
* reasonCode.text = "Έλεγχος έξι εβδομάδες μετά από πνευμονία"
