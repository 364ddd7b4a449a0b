Instance: lukas-wrist
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "Radiograph of the right wrist"
Description: "One series of two views, with its side. Its accession number is also that of another hospital: only the issuer tells them apart."
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#53120007 "Upper limb"
* extension[studyCustodian].valueReference = Reference(linz)
* insert StudySize(19932)
* insert StudyUidOfLukasWrist(identifier[studyInstanceUid])
* insert Accession(identifier[accessionNumber][0], 2.999.3.3, ACC-4101)
* status = #available
* modality[0] = $DCM#DX "Digital Radiography"
* subject = Reference(lukas)
* started = "2025-01-18T21:40:00+01:00"
* insert OrdersOfLukasWrist
* endpoint = Reference(images-wado-rs)
* numberOfSeries = 1
* numberOfInstances = 2
* procedureCode = $SCT#713024005 "Plain X-ray of wrist region"
* description = "X-ray right wrist, two views"
* insert Series(0, 2.25.296666485565938026353311792335169739453, 1, DX "Digital Radiography", [[PA and lateral]], 2, 19932)
* series[0].bodySite = $SCT#8205005 "Wrist region structure"
* series[0].laterality = $SCT#24028007 "Right"
* insert Instance(0, 0, 1, 2.25.319329937859339302439782911922502701982, [[1.2.840.10008.5.1.4.1.1.1.1 "Digital X-Ray Image Storage - For Presentation"]])
* insert Instance(0, 1, 2, 2.25.249420239457551759181299288314309816008, [[1.2.840.10008.5.1.4.1.1.1.1 "Digital X-Ray Image Storage - For Presentation"]])
