Instance: dimitris-chest
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "Radiograph of the chest"
Description: "Two views of the chest, each a series of its own."
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[studyCustodian].valueReference = Reference(heraklion)
* insert StudySize(20038)
* insert StudyUidOfDimitrisChest(identifier[studyInstanceUid])
* insert Accession(identifier[accessionNumber][0], 2.999.3.2, ACC-4101)
* status = #available
* modality[0] = $DCM#DX "Digital Radiography"
* subject = Reference(dimitris)
* started = "2025-02-11T10:20:00+02:00"
* insert OrdersOfDimitrisChest
* endpoint = Reference(images-wado-rs)
* numberOfSeries = 2
* numberOfInstances = 2
* procedureCode = $SCT#399208008 "Plain X-ray of chest"
* description = "X-ray chest, two views"
* insert Series(0, 2.25.339526044496610182153123559003642025736, 1, DX "Digital Radiography", [[PA]], 1, 10016)
* series[0].bodySite = $SCT#51185008 "Thoracic structure"
* insert Instance(0, 0, 1, 2.25.162445856969368252608528540985066289452, [[1.2.840.10008.5.1.4.1.1.1.1 "Digital X-Ray Image Storage - For Presentation"]])
* insert Series(1, 2.25.272435658933636945174840704167760823659, 2, DX "Digital Radiography", [[Lateral]], 1, 10022)
* series[1].bodySite = $SCT#51185008 "Thoracic structure"
* insert Instance(1, 0, 1, 2.25.44887091303337693343850837411174264119, [[1.2.840.10008.5.1.4.1.1.1.1 "Digital X-Ray Image Storage - For Presentation"]])
