Instance: nina-head
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "CT study of the head"
Description: "A study of one CT series of three instances and a key object selection that names the second of them as a key image."
* extension[anatomicalRegion].valueCodeableConcept = $SCT#774007 "Head and neck"
* extension[studyCustodian].valueReference = Reference(mosta)
* insert StudySize(32306)
* insert StudyUidOfNinaHead(identifier[studyInstanceUid])
* insert Accession(identifier[accessionNumber], 2.999.3.5, ACC-4601)
* status = #available
* modality = $DCM#CT "Computed Tomography"
* subject = Reference(nina)
* started = "2025-03-10T09:15:00+01:00"
* insert OrdersOfNinaHead
* endpoint = Reference(images-wado-rs)
* numberOfSeries = 2
* numberOfInstances = 4
* procedureCode = $SCT#303653007 "Computed tomography of head"
* description = "CT head without contrast"
* insert Series(0, 2.25.158499813816251233107874717429856583611, 1, CT "Computed Tomography", [[Axial 5 mm]], 3, 29928)
* series[0].bodySite = $SCT#69536005 "Head structure"
* series[0].started = "2025-03-10T09:15:00+01:00"
* insert Instance(0, 0, 1, 2.25.309235926856434246203115825025400417202, [[1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"]])
* insert Instance(0, 1, 2, 2.25.165239533152589786155796789730167928794, [[1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"]])
* insert Instance(0, 2, 3, 2.25.116919185188867807507576388889087026474, [[1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"]])
* insert KeyImageOf(0, 1, 2.25.74201646774026353390530889160676555867, 2.25.127232418155957087371605389737629462730)
* series[0].instance[1].extension[keyImage].extension[text].valueString = "Level of the basal ganglia"
* insert Series(1, 2.25.74201646774026353390530889160676555867, 2, KO "Key Object Selection", [[Key images]], 1, 2378)
* series[1].started = "2025-03-10T09:21:00+01:00"
* insert Instance(1, 0, 1, 2.25.127232418155957087371605389737629462730, [[1.2.840.10008.5.1.4.1.1.88.59 "Key Object Selection Document Storage"]])
* series[1].instance.title = "Level of the basal ganglia"
