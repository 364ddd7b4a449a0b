Instance: ct-chest
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "CT study of the chest"
Description: "A contrast study of one CT series, a key object selection, and the radiation dose report."
* extension[anatomicalRegion].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[studyCustodian].valueReference = Reference(hospital-exemplo)
* extension[studySize].extension[bytes].valueQuantity = 1581056 'By'
* extension[studySize].extension[transferSyntax].valueUri = "urn:oid:1.2.840.10008.1.2.1"
* insert StudyUidOfCtChest(identifier[studyInstanceUid])
* insert AccessionOfCtChest(identifier[accessionNumber])
* status = #available
* modality = $DCM#CT "Computed Tomography"
* subject = Reference(carla)
* started = "2025-04-02T10:05:00+01:00"
* insert OrdersOfCtChest
* endpoint[0] = Reference(ct-head-wado-rs)
* endpoint[1] = Reference(ct-chest-viewer)
* numberOfSeries = 3
* numberOfInstances = 5
* procedureReference = Reference(ct-chest-procedure)
* procedureCode = $SCT#169069000 "Computed tomography of chest"
* description = "CT chest with contrast"
* series[0].extension[studySize].extension[bytes].valueQuantity = 1577472 'By'
* series[0].extension[studySize].extension[transferSyntax].valueUri = "urn:oid:1.2.840.10008.1.2.1"
* series[0].extension[phase].valueCodeableConcept.text = "Portal venous phase"
* series[0].uid = "2.25.325269080944931452104356542751624703264"
* series[0].number = 1
* series[0].modality = $DCM#CT "Computed Tomography"
* series[0].description = "Axial 1 mm, portal venous"
* series[0].numberOfInstances = 3
* series[0].endpoint = Reference(ct-head-wado-rs)
* series[0].bodySite = $SCT#51185008 "Thoracic structure"
* series[0].started = "2025-04-02T10:08:00+01:00"
* series[0].performer[0].function = $V3-ParticipationType#PRF "performer"
* series[0].performer[0].actor = Reference(radiologist-role)
* series[0].performer[1].function = $V3-ParticipationType#DEV "device"
* series[0].performer[1].actor = Reference(ct-chest-scanner)
* series[0].performer[2].function = $V3-ParticipationType#CST "custodian"
* series[0].performer[2].actor = Reference(hospital-exemplo)
* series[0].instance[0].uid = "2.25.323072804576942401117078911634262002320"
* series[0].instance[0].sopClass = $URI#urn:oid:1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"
* series[0].instance[0].number = 1
* series[0].instance[1].uid = "2.25.155111138046685912726273817843145779582"
* series[0].instance[1].sopClass = $URI#urn:oid:1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"
* series[0].instance[1].number = 2
* series[0].instance[2].uid = "2.25.325453220110016373204645190433497594556"
* series[0].instance[2].sopClass = $URI#urn:oid:1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"
* series[0].instance[2].number = 3
* series[0].instance[1].extension[keyImage].extension[flag].valueBoolean = true
* series[0].instance[1].extension[keyImage].extension[reason].valueCodeableConcept = $DCM#113000 "Of Interest"
* series[0].instance[1].extension[keyImage].extension[text].valueString = "Spiculated nodule in the upper lobe of the right lung"
* series[0].instance[1].extension[keyImage].extension[kosSeriesUid].valueId = "2.25.310310144593340943464627765299186636394"
* series[0].instance[1].extension[keyImage].extension[kosInstanceUid].valueId = "2.25.307308206635381352347732412766658513584"
* series[1].uid = "2.25.310310144593340943464627765299186636394"
* series[1].number = 2
* series[1].modality = $DCM#KO "Key Object Selection"
* series[1].description = "Key images"
* series[1].numberOfInstances = 1
* series[1].instance.uid = "2.25.307308206635381352347732412766658513584"
* series[1].instance.sopClass = $URI#urn:oid:1.2.840.10008.5.1.4.1.1.88.59 "Key Object Selection Document Storage"
* series[1].instance.number = 1
* series[1].instance.title = "Spiculated nodule in the upper lobe of the right lung"
* series[2].uid = "2.25.329613073176397192330763049439029428331"
* series[2].number = 3
* series[2].modality = $DCM#SR "Structured Report Document"
* series[2].description = "Radiation dose report"
* series[2].numberOfInstances = 1
* series[2].instance.uid = "2.25.336496332119116321890038790948847478983"
* series[2].instance.sopClass = $URI#urn:oid:1.2.840.10008.5.1.4.1.1.88.67 "X-Ray Radiation Dose SR Storage"
* series[2].instance.number = 1
