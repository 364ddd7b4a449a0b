Instance: lukas-knee-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order: MR of the left knee"
Description: "An order with a reason and a clinical question."
* insert Accession(identifier[accessionNumber], 2.999.3.3, ACC-4303)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.3, ORD-4302)
* status = #completed
* intent = #order
* category[imaging] = $SCT#363679005 "Imaging"
* code = $SCT#241641004 "Magnetic resonance imaging of knee"
* subject = Reference(lukas)
* authoredOn = "2025-04-29T10:00:00+02:00"
* requester = Reference(linz)
* extension[clinicalQuestion].valueMarkdown = "Meniskusriss links?"
* reasonCode = $SCT#30989003 "Knee pain"
* reasonCode.text = "Schmerzen im linken Knie nach Verdrehung"
