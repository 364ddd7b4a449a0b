Instance: carla-chest-specimen
InstanceOf: ImagingSpecimen
Usage: #example
Title: "Cores of the nodule"
Description: "The specimen that was taken under ultrasound from the upper lobe of the right lung."
* identifier.system = "urn:oid:2.999.3.5.5"
* identifier.value = "SPEC-4602"
* accessionIdentifier.system = "urn:oid:2.999.3.5.6"
* accessionIdentifier.value = "PATH-4602"
* type = $SCT#119376003 "Tissue specimen"
* subject = Reference(carla)
* receivedTime = "2025-04-02T12:10:00+02:00"
* collection.extension[morphology].valueCodeableConcept = $SCT#27925004 "Nodule"
* collection.extension[sourceDevice].valueCodeableConcept.text = "18 G core biopsy needle"
* collection.extension[bodyStructure].valueReference = Reference(right-upper-lobe)
* collection.collectedDateTime = "2025-04-02T10:40:00+02:00"
* collection.method = $SCT#9911007 "Core needle biopsy"
* collection.bodySite = $SCT#45653009 "Structure of upper lobe of lung"
