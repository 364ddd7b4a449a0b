Instance: jana-key-image
InstanceOf: ImagingKeyImageMedia
Usage: #example
Title: "Key image of the calcifications"
Description: "The craniocaudal view of the left breast, rendered, with the instance it was made of."
* extension[seriesUid].valueId = "2.25.34189693840306862526258448787675393152"
* identifier[sopInstanceUid].system = $DICOM-UID
* identifier[sopInstanceUid].value = "urn:oid:2.25.305100076048767142828060863642126169788"
* partOf = Reference(jana-mammography)
* status = #completed
* type = $media-type#image "Image"
* modality = $DCM#MG "Mammography"
* view = $SCT#399162004 "Cranio-caudal projection"
* subject = Reference(jana)
* createdDateTime = "2025-03-04T08:30:00+01:00"
* operator = Reference(brno-radiologist-role)
* bodySite = $SCT#80248007 "Left breast structure"
* device = Reference(jana-mammograph)
* height = 64
* width = 64
* frames = 1
* content.contentType = #image/jpeg
* content.url = "https://images.ncpeh-a.example/dicomweb/studies/2.25.235952833775089846878235506942531120269/series/2.25.34189693840306862526258448787675393152/instances/2.25.305100076048767142828060863642126169788/rendered"
* note.text = "Mikrokalcifikace v horním zevním kvadrantu levého prsu"
