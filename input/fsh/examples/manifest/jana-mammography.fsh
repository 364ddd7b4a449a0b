Instance: jana-mammography
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "Mammography"
Description: "Two views of each breast, a series for each side, and a key object selection."
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#76752008 "Breast"
* extension[studyCustodian].valueReference = Reference(brno)
* insert StudySize(42762)
* insert StudyUidOfJanaMammography(identifier[studyInstanceUid])
* insert Accession(identifier[accessionNumber][0], 2.999.3.1, ACC-4401)
* status = #available
* modality[0] = $DCM#MG "Mammography"
* subject = Reference(jana)
* started = "2025-03-04T08:30:00+01:00"
* insert OrdersOfJanaMammography
* endpoint = Reference(images-wado-rs)
* numberOfSeries = 3
* numberOfInstances = 5
* procedureCode = $SCT#71651007 "Mammography"
* description = "Mammography of both breasts"
* insert Series(0, 2.25.34189693840306862526258448787675393152, 1, MG "Mammography", [[Left CC and MLO]], 2, 20208)
* series[0].bodySite = $SCT#76752008 "Breast"
* series[0].laterality = $SCT#7771000 "Left"
* insert Instance(0, 0, 1, 2.25.305100076048767142828060863642126169788, [[1.2.840.10008.5.1.4.1.1.1.2 "Digital Mammography X-Ray Image Storage - For Presentation"]])
* insert KeyImageOf(0, 0, 2.25.327154169154882474411415594485594351722, 2.25.295374391473867535345547146590454555095)
* insert Instance(0, 1, 2, 2.25.236235769980044725619887419968593031665, [[1.2.840.10008.5.1.4.1.1.1.2 "Digital Mammography X-Ray Image Storage - For Presentation"]])
* insert Series(1, 2.25.195372216357414183920091136272897352573, 2, MG "Mammography", [[Right CC and MLO]], 2, 20208)
* series[1].bodySite = $SCT#76752008 "Breast"
* series[1].laterality = $SCT#24028007 "Right"
* insert Instance(1, 0, 1, 2.25.221581695086810981348951896671849119856, [[1.2.840.10008.5.1.4.1.1.1.2 "Digital Mammography X-Ray Image Storage - For Presentation"]])
* insert Instance(1, 1, 2, 2.25.21584711205554219547292325940573224772, [[1.2.840.10008.5.1.4.1.1.1.2 "Digital Mammography X-Ray Image Storage - For Presentation"]])
* insert Series(2, 2.25.327154169154882474411415594485594351722, 3, KO "Key Object Selection", [[Key images]], 1, 2346)
* series[2].started = "2025-03-04T08:41:00+01:00"
* insert Instance(2, 0, 1, 2.25.295374391473867535345547146590454555095, [[1.2.840.10008.5.1.4.1.1.88.59 "Key Object Selection Document Storage"]])
