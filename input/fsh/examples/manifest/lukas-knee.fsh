Instance: lukas-knee
InstanceOf: ImagingManifestImagingStudy
Usage: #example
Title: "MR of the left knee"
Description: "Two series of the left knee."
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#61685007 "Lower limb"
* extension[studyCustodian].valueReference = Reference(linz)
* insert StudySize(49958)
* insert StudyUidOfLukasKnee(identifier[studyInstanceUid])
* insert Accession(identifier[accessionNumber][0], 2.999.3.3, ACC-4303)
* status = #available
* modality[0] = $DCM#MR "Magnetic Resonance"
* subject = Reference(lukas)
* started = "2025-05-06T14:00:00+02:00"
* insert OrdersOfLukasKnee
* endpoint = Reference(images-wado-rs)
* numberOfSeries = 2
* numberOfInstances = 5
* procedureCode = $SCT#241641004 "Magnetic resonance imaging of knee"
* description = "MR left knee"
* insert Series(0, 2.25.152967313920009282148454550613259049631, 1, MR "Magnetic Resonance", [[PD fat-saturated, sagittal]], 3, 29994)
* series[0].bodySite = $SCT#72696002 "Knee region structure"
* series[0].laterality = $SCT#7771000 "Left"
* insert Instance(0, 0, 1, 2.25.50632042609892112024570678229710143474, [[1.2.840.10008.5.1.4.1.1.4 "MR Image Storage"]])
* insert Instance(0, 1, 2, 2.25.81548533486462958474466202662353606056, [[1.2.840.10008.5.1.4.1.1.4 "MR Image Storage"]])
* insert Instance(0, 2, 3, 2.25.95258264492919539109748196038977986922, [[1.2.840.10008.5.1.4.1.1.4 "MR Image Storage"]])
* insert Series(1, 2.25.136089229097822958065138687199945183925, 2, MR "Magnetic Resonance", [[T1 coronal]], 2, 19964)
* series[1].bodySite = $SCT#72696002 "Knee region structure"
* series[1].laterality = $SCT#7771000 "Left"
* insert Instance(1, 0, 1, 2.25.125514620620332507625520106595280765800, [[1.2.840.10008.5.1.4.1.1.4 "MR Image Storage"]])
* insert Instance(1, 1, 2, 2.25.246329961831285301662831230618957581783, [[1.2.840.10008.5.1.4.1.1.4 "MR Image Storage"]])
