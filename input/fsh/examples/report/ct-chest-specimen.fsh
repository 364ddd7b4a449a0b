Instance: ct-chest-specimen
InstanceOf: ImagingSpecimen
Usage: #example
Title: "Cores of the nodule"
Description: "The specimen that was taken under CT from the upper lobe of the right lung."
* identifier.system = "urn:oid:2.999.10.4"
* identifier.value = "SPEC-401"
* accessionIdentifier.system = "urn:oid:2.999.10.5"
* accessionIdentifier.value = "PATH-881"
* type = $SCT#119376003 "Tissue specimen"
* subject = Reference(carla)
* receivedTime = "2025-04-02T12:10:00+01:00"
* collection.extension[morphology].valueCodeableConcept = $SCT#27925004 "Nodule"
* collection.extension[sourceDevice].valueCodeableConcept.text = "18 G core biopsy needle"
* collection.extension[bodyStructure].valueReference = Reference(right-upper-lobe)
* collection.collectedDateTime = "2025-04-02T10:40:00+01:00"
* collection.method = $SCT#9911007 "Core needle biopsy"
* collection.bodySite = $SCT#45653009 "Structure of upper lobe of lung"
