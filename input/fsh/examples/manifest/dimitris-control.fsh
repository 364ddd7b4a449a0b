Instance: dimitris-control
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "Control radiograph of the chest"
Description: "One view of the chest, six weeks after the first study."
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[studyCustodian].valueReference = Reference(heraklion)
* insert StudySize(10014)
* insert StudyUidOfDimitrisControl(identifier[studyInstanceUid])
* insert Accession(identifier[accessionNumber][0], 2.999.3.2, ACC-4102)
* status = #available
* modality[0] = $DCM#DX "Digital Radiography"
* subject = Reference(dimitris)
* started = "2025-03-25T09:05:00+02:00"
* insert OrdersOfDimitrisControl
* endpoint = Reference(images-wado-rs)
* numberOfSeries = 1
* numberOfInstances = 1
* procedureCode = $SCT#399208008 "Plain X-ray of chest"
* description = "X-ray chest, control"
* insert Series(0, 2.25.66685578541423293392372887870366015960, 1, DX "Digital Radiography", [[PA]], 1, 10014)
* series[0].bodySite = $SCT#51185008 "Thoracic structure"
* insert Instance(0, 0, 1, 2.25.169955412057851158366167619878854308124, [[1.2.840.10008.5.1.4.1.1.1.1 "Digital X-Ray Image Storage - For Presentation"]])
