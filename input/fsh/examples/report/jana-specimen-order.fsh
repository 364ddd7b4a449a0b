Instance: jana-specimen-order
InstanceOf: ImagingOrderServiceRequest
Usage: #example
Title: "Order: Radiograph of a specimen"
Description: "The order of the radiograph of a specimen; it names the specimen."
* insert Accession(identifier[accessionNumber], 2.999.3.1, ACC-4402)
* insert PlacerOrder(identifier[placerOrder], 2.999.3.1, ORD-4402)
* status = #completed
* intent = #order
* category[imaging] = $SCT#363679005 "Imaging"
* code = $SCT#80865008 "Specimen mammography"
* subject = Reference(jana)
* authoredOn = "2025-03-05T09:00:00+01:00"
* requester = Reference(brno-radiologist-role)
* reasonCode.text = "Průkaz mikrokalcifikací v odebraných válečcích z levého prsu"
* specimen = Reference(jana-specimen-cores)
