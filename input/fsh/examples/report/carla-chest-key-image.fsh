Instance: carla-chest-key-image
InstanceOf: ImagingKeyImageMedia
Usage: #example
Title: "Key image of the nodule"
Description: "The axial image at the level of the nodule, as a rendered picture, with the instance it was made of."
* extension[seriesUid].valueId = "2.25.40745158150811859678600322417036866539"
* identifier[sopInstanceUid].system = $DICOM-UID
* identifier[sopInstanceUid].value = "urn:oid:2.25.318254406928681781800963120532093286606"
* partOf = Reference(carla-chest)
* status = #completed
* type = $media-type#image "Image"
* modality = $DCM#CT "Computed Tomography"
* view = $SCT#24422004 "Axial"
* subject = Reference(carla)
* createdDateTime = "2025-04-02T10:12:00+02:00"
* operator = Reference(mosta-radiologist-role)
* bodySite = $SCT#45653009 "Structure of upper lobe of lung"
* device = Reference(carla-chest-scanner)
* height = 64
* width = 64
* frames = 1
* content.contentType = #image/jpeg
* content.url = "https://images.ncpeh-a.example/dicomweb/studies/2.25.149964657834008699761111922959559756823/series/2.25.40745158150811859678600322417036866539/instances/2.25.318254406928681781800963120532093286606/rendered"
* note.text = "Spiculated nodule in the upper lobe of the right lung"
