Instance: ct-head
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "CT study of the head"
Description: "A study of one CT series of three instances and a key object selection that names the second of them as a key image."
* extension[anatomicalRegion].valueCodeableConcept = $SCT#774007 "Head and neck"
* extension[studyCustodian].valueReference = Reference(hospital-exemplo)
* extension[studySize].extension[bytes].valueQuantity = 102400 'By'
* extension[studySize].extension[transferSyntax].valueUri = "urn:oid:1.2.840.10008.1.2.1"
* insert StudyUidOfCtHead(identifier[studyInstanceUid])
* insert AccessionOfCtHead(identifier[accessionNumber])
* status = #available
* modality = $DCM#CT "Computed Tomography"
* subject = Reference(ana)
* started = "2025-03-10T09:15:00+00:00"
* basedOn[accessionNumber] = Reference(ct-head-order)
* basedOn[accessionNumber].type = "ServiceRequest"
* insert AccessionOfCtHead(basedOn[accessionNumber].identifier)
* basedOn[placerOrder] = Reference(ct-head-order)
* basedOn[placerOrder].type = "ServiceRequest"
* insert OrderOfCtHead(basedOn[placerOrder].identifier)
* endpoint = Reference(ct-head-wado-rs)
* numberOfSeries = 2
* numberOfInstances = 4
* procedureCode = $SCT#303653007 "Computed tomography of head"
* description = "CT head without contrast"
* series[0].extension[studySize].extension[bytes].valueQuantity = 101376 'By'
* series[0].extension[studySize].extension[transferSyntax].valueUri = "urn:oid:1.2.840.10008.1.2.1"
* series[0].uid = "2.25.322447642265458210717610557192040361349"
* series[0].number = 1
* series[0].modality = $DCM#CT "Computed Tomography"
* series[0].description = "Axial 5 mm"
* series[0].numberOfInstances = 3
* series[0].endpoint = Reference(ct-head-wado-rs)
* series[0].bodySite = $SCT#69536005 "Head structure"
* series[0].started = "2025-03-10T09:15:00+00:00"
* series[0].instance[0].uid = "2.25.44066179214526233260673693743399349227"
* series[0].instance[0].sopClass = $URI#urn:oid:1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"
* series[0].instance[0].number = 1
* series[0].instance[1].extension[keyImage].extension[flag].valueBoolean = true
* series[0].instance[1].extension[keyImage].extension[reason].valueCodeableConcept = $DCM#113000 "Of Interest"
* series[0].instance[1].extension[keyImage].extension[text].valueString = "Level of the basal ganglia"
* series[0].instance[1].extension[keyImage].extension[kosSeriesUid].valueId = "2.25.203193367655640493231315882780949961830"
* series[0].instance[1].extension[keyImage].extension[kosInstanceUid].valueId = "2.25.299731932043125810534378722282320150254"
* series[0].instance[1].uid = "2.25.98959457661092993724040472705096037282"
* series[0].instance[1].sopClass = $URI#urn:oid:1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"
* series[0].instance[1].number = 2
* series[0].instance[2].uid = "2.25.288033973583518351991207297422316103936"
* series[0].instance[2].sopClass = $URI#urn:oid:1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"
* series[0].instance[2].number = 3
* series[1].extension[studySize].extension[bytes].valueQuantity = 1024 'By'
* series[1].extension[studySize].extension[transferSyntax].valueUri = "urn:oid:1.2.840.10008.1.2.1"
* series[1].uid = "2.25.203193367655640493231315882780949961830"
* series[1].number = 2
* series[1].modality = $DCM#KO "Key Object Selection"
* series[1].description = "Key images"
* series[1].numberOfInstances = 1
* series[1].endpoint = Reference(ct-head-wado-rs)
* series[1].started = "2025-03-10T10:02:00+00:00"
* series[1].instance.uid = "2.25.299731932043125810534378722282320150254"
* series[1].instance.sopClass = $URI#urn:oid:1.2.840.10008.5.1.4.1.1.88.59 "Key Object Selection Document Storage"
* series[1].instance.number = 1
* series[1].instance.title = "Level of the basal ganglia"
