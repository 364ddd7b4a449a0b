Instance: jana-specimen
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "Radiograph of a specimen"
Description: "One image of the cores taken from the left breast; the series names the specimen."
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#76752008 "Breast"
* extension[studyCustodian].valueReference = Reference(brno)
* insert StudySize(10272)
* insert StudyUidOfJanaSpecimen(identifier[studyInstanceUid])
* insert Accession(identifier[accessionNumber][0], 2.999.3.1, ACC-4402)
* status = #available
* modality[0] = $DCM#DX "Digital Radiography"
* subject = Reference(jana)
* started = "2025-03-12T10:15:00+01:00"
* insert OrdersOfJanaSpecimen
* endpoint = Reference(images-wado-rs)
* numberOfSeries = 1
* numberOfInstances = 1
* procedureCode = $SCT#80865008 "Specimen mammography"
* description = "Radiograph of core specimens, left breast"
* insert Series(0, 2.25.253286221380560131971735180303739774429, 1, DX "Digital Radiography", [[Cores]], 1, 10272)
* series[0].bodySite = $SCT#76752008 "Breast"
* series[0].laterality = $SCT#7771000 "Left"
* series[0].specimen = Reference(jana-specimen-cores)
* insert Instance(0, 0, 1, 2.25.93676645042677543153690042116152920166, [[1.2.840.10008.5.1.4.1.1.1.1 "Digital X-Ray Image Storage - For Presentation"]])
