Instance: marta-pet-ct
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "PET/CT"
Description: "A study of two acquisition modalities that answers two orders of two physicians."
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#774007 "Head and neck"
* extension[anatomicalRegion][1].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[anatomicalRegion][2].valueCodeableConcept = $SCT#63337009 "Lower trunk"
* extension[studyCustodian].valueReference = Reference(coimbra)
* insert StudySize(60414)
* insert StudyUidOfMartaPetCt(identifier[studyInstanceUid])
* insert Accession(identifier[accessionNumber][0], 2.999.3.4, ACC-4501)
* insert Accession(identifier[accessionNumber][1], 2.999.3.4, ACC-4502)
* status = #available
* modality[0] = $DCM#PT "Positron emission tomography"
* modality[1] = $DCM#CT "Computed Tomography"
* subject = Reference(marta)
* started = "2025-02-20T09:00:00+00:00"
* insert OrdersOfMartaPetCt
* endpoint = Reference(images-wado-rs)
* numberOfSeries = 2
* numberOfInstances = 6
* procedureCode = $SCT#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* description = "FDG PET/CT, skull base to thigh"
* insert Series(0, 2.25.339249227882249137904897646337935929549, 1, PT "Positron emission tomography", [[PET attenuation corrected]], 3, 30408)
* series[0].started = "2025-02-20T10:01:00+00:00"
* insert Instance(0, 0, 1, 2.25.71937826708476958180346550701896478291, [[1.2.840.10008.5.1.4.1.1.128 "Positron Emission Tomography Image Storage"]])
* insert Instance(0, 1, 2, 2.25.308718310809606791449688105083928443835, [[1.2.840.10008.5.1.4.1.1.128 "Positron Emission Tomography Image Storage"]])
* insert Instance(0, 2, 3, 2.25.154500545066741092793458052593143831674, [[1.2.840.10008.5.1.4.1.1.128 "Positron Emission Tomography Image Storage"]])
* insert Series(1, 2.25.9843724377201273916985545584496390584, 2, CT "Computed Tomography", [[CT low dose]], 3, 30006)
* series[1].started = "2025-02-20T10:00:00+00:00"
* insert Instance(1, 0, 1, 2.25.38738289108167818097993981530278488566, [[1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"]])
* insert Instance(1, 1, 2, 2.25.158747331744888465806593332571178014465, [[1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"]])
* insert Instance(1, 2, 3, 2.25.57683369225418962494671609968074471187, [[1.2.840.10008.5.1.4.1.1.2 "CT Image Storage"]])
