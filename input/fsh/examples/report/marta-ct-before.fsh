Instance: marta-ct-before
InstanceOf: ImagingComparisonImagingStudy
Usage: #example
Title: "CT of the chest in another hospital"
Description: "An earlier study that the report compares with, and that the provider does not hold."
* identifier[studyInstanceUid].system = $DICOM-UID
* identifier[studyInstanceUid].value = "urn:oid:2.25.61034418860263711429033451187690214375"
* status = #available
* modality = $DCM#CT "Computed Tomography"
* subject = Reference(marta)
* started = "2025-01-28"
* description = "CT chest with contrast, other hospital"
