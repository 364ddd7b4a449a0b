Instance: lukas-wrist-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order: Radiograph of the right wrist"
Description: "An order of an emergency department."
* insert Accession(identifier[accessionNumber], 2.999.3.3, ACC-4101)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.3, ORD-4301)
* status = #completed
* intent = #order
* category[imaging] = $SCT#363679005 "Imaging"
* code = $SCT#713024005 "Plain X-ray of wrist region"
* subject = Reference(lukas)
* authoredOn = "2025-01-18T21:20:00+01:00"
* requester = Reference(linz)
* reasonCode = $SCT#125598003 "Injury of wrist"
* reasonCode.text = "Sturz auf die rechte Hand"
