Instance: carla-chest-2023
InstanceOf: ImagingComparisonImagingStudy
Usage: #example
Title: "CT of the chest of 2023"
Description: "An earlier study, elsewhere, that the report compares with."
* identifier[studyInstanceUid].type = $DCM#110180 "Study Instance UID"
* identifier[studyInstanceUid].system = $DICOM-UID
* identifier[studyInstanceUid].value = "urn:oid:2.25.239301500533691363883408220332936359809"
* status = #unknown
* modality = $DCM#CT "Computed Tomography"
* subject = Reference(carla)
* started = "2023-11-20"
* description = "CT chest, other hospital"
