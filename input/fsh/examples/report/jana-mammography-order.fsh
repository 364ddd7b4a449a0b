Instance: jana-mammography-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order: Mammography"
Description: "An order with two reasons and a clinical question apart from them."
* insert Accession(identifier[accessionNumber], 2.999.3.1, ACC-4401)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.1, ORD-4401)
* status = #completed
* intent = #order
* category[imaging] = $SCT#363679005 "Imaging"
* code = $SCT#71651007 "Mammography"
* subject = Reference(jana)
* authoredOn = "2025-02-25T13:10:00+01:00"
* requester = Reference(brno-gynaecologist-role)
* extension[clinicalQuestion].valueMarkdown = "Jde o nádor levého prsu?"
* reasonCode[0].text = "Nejasný nález ve screeningu, levý prs"
* reasonCode[1].text = "Karcinom prsu u matky v 52 letech"
