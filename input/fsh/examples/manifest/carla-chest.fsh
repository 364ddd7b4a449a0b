Instance: carla-chest
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "CT study of the chest"
Description: "A contrast study of one CT series, a key object selection, and the radiation dose report."
* extension[anatomicalRegion].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[studyCustodian].valueReference = Reference(mosta)
* insert StudySize(42082)
* insert StudyUidOfCarlaChest(identifier[studyInstanceUid])
* insert Accession(identifier[accessionNumber], 2.999.3.5, ACC-4602)
* status = #available
* modality = $DCM#CT "Computed Tomography"
* subject = Reference(carla)
* started = "2025-04-02T10:05:00+02:00"
* insert OrdersOfCarlaChest
* endpoint[0] = Reference(images-wado-rs)
* endpoint[1] = Reference(carla-chest-viewer)
* numberOfSeries = 3
* numberOfInstances = 5
* procedureReference = Reference(carla-chest-procedure)
* procedureCode = $SCT#169069000 "Computed tomography of chest"
* description = "CT chest with contrast"
* insert Series(0, 2.25.40745158150811859678600322417036866539, 1, CT "Computed Tomography", [[Axial 5 mm, portal venous]], 3, 30156)
* series[0].extension[phase].valueCodeableConcept.text = "Portal venous phase"
* series[0].bodySite = $SCT#51185008 "Thoracic structure"
* series[0].started = "2025-04-02T10:08:00+02:00"
* series[0].performer[0].function = $V3-ParticipationType#PRF "performer"
* series[0].performer[0].actor = Reference(mosta-radiologist-role)
* series[0].performer[1].function = $V3-ParticipationType#DEV "device"
* series[0].performer[1].actor = Reference(carla-chest-scanner)
* series[0].performer[2].function = $V3-ParticipationType#CST "custodian"
* series[0].performer[2].actor = Reference(mosta)
* insert Instance(0, 0, 1, 2.25.274777989538919110581907920902688755920, [[1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"]])
* insert Instance(0, 1, 2, 2.25.318254406928681781800963120532093286606, [[1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"]])
* insert Instance(0, 2, 3, 2.25.141518695706928328078837659833244107685, [[1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"]])
* insert KeyImageOf(0, 1, 2.25.327360118302541094707347173076887339710, 2.25.201877299322722517851307975454781476518)
* series[0].instance[1].extension[keyImage].extension[text].valueString = "Spiculated nodule in the upper lobe of the right lung"
* insert Series(1, 2.25.327360118302541094707347173076887339710, 2, KO "Key Object Selection", [[Key images]], 1, 2410)
* series[1].started = "2025-04-02T10:20:00+02:00"
* insert Instance(1, 0, 1, 2.25.201877299322722517851307975454781476518, [[1.2.840.10008.5.1.4.1.1.88.59 "Key Object Selection Document Storage"]])
* series[1].instance.title = "Spiculated nodule in the upper lobe of the right lung"
* insert Series(2, 2.25.67574420578337998881156488951635122032, 3, SR "Structured Report Document", [[Radiation dose report]], 1, 9516)
* series[2].started = "2025-04-02T10:20:00+02:00"
* insert Instance(2, 0, 1, 2.25.312968270820465495548003151912110410620, [[1.2.840.10008.5.1.4.1.1.88.67 "X-Ray Radiation Dose SR Storage"]])
