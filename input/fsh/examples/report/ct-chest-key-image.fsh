Instance: ct-chest-key-image
InstanceOf: ImagingKeyImageMedia
Usage: #example
Title: "Key image of the nodule"
Description: "The axial image at the level of the nodule, as a rendered picture, with the instance it was made of."
* extension[seriesUid].valueId = "2.25.325269080944931452104356542751624703264"
* identifier[sopInstanceUid].system = $DICOM-UID
* identifier[sopInstanceUid].value = "urn:oid:2.25.155111138046685912726273817843145779582"
* partOf = Reference(ct-chest)
* status = #completed
* type = $media-type#image "Image"
* modality = $DCM#CT "Computed Tomography"
* view = $SCT#24422004 "Axial"
* subject = Reference(carla)
* createdDateTime = "2025-04-02T10:12:00+01:00"
* operator = Reference(radiologist-role)
* bodySite = $SCT#45653009 "Structure of upper lobe of lung"
* device = Reference(ct-chest-scanner)
* height = 512
* width = 512
* frames = 1
* content.contentType = #image/jpeg
* content.url = "https://images.ncpeh-a.example/dicomweb/studies/2.25.120550377450548480325590266307545051876/series/2.25.325269080944931452104356542751624703264/instances/2.25.155111138046685912726273817843145779582/rendered"
* note.text = "Spiculated nodule in the upper lobe of the right lung"
