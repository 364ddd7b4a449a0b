Instance: jana-specimen-cores
InstanceOf: ImagingSpecimen
Usage: #example
Title: "Cores of the left breast"
Description: "Six cores that were taken under stereotaxy and then radiographed."
* identifier.system = "urn:oid:2.999.3.1.5"
* identifier.value = "SPEC-4402"
* accessionIdentifier.system = "urn:oid:2.999.3.1.6"
* accessionIdentifier.value = "PATH-1207"
* type = $SCT#122738006 "Specimen obtained from breast by stereotactically guided core needle biopsy"
* subject = Reference(jana)
* receivedTime = "2025-03-12T11:30:00+01:00"
* collection.extension[morphology].valueCodeableConcept = $SCT#18115005 "Pathologic calcification, calcified structure"
* collection.extension[sourceDevice].valueCodeableConcept.text = "Bioptická jehla core-cut 14 G"
* collection.extension[bodyStructure].valueReference = Reference(jana-left-quadrant)
* collection.collectedDateTime = "2025-03-12T10:05:00+01:00"
* collection.method = $SCT#44578009 "Core needle biopsy of breast"
* collection.bodySite = $SCT#76365002 "Structure of upper outer quadrant of breast"
