Instance: carla-chest-procedure
InstanceOf: ImagingProcedure
Usage: #example
Title: "CT of the chest"
Description: "The examination: by whom, with which scanner, in which phase after contrast."
* extension[phase].valueCodeableConcept.text = "Portal venous phase, 60 s after contrast"
* basedOn = Reference(carla-chest-order)
* status = #completed
* code = $SCT#169069000 "Computed tomography of chest"
* subject = Reference(carla)
* performedPeriod.start = "2025-04-02T10:05:00+02:00"
* performedPeriod.end = "2025-04-02T10:20:00+02:00"
* performer.actor = Reference(mosta-radiologist-role)
* performer.onBehalfOf = Reference(mosta)
* bodySite = $SCT#51185008 "Thoracic structure"
* note.text = "CT of the chest with intravenous contrast medium, one phase."
* usedReference = Reference(carla-chest-scanner)
