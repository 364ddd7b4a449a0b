Instance: jana-mammography-procedure
InstanceOf: ImagingProcedure
Usage: #example
Title: "Mammography of both breasts"
Description: "The examination: by whom, and with which device."
* basedOn = Reference(jana-mammography-order)
* status = #completed
* code = $SCT#71651007 "Mammography"
* subject = Reference(jana)
* performedPeriod.start = "2025-03-04T08:30:00+01:00"
* performedPeriod.end = "2025-03-04T08:41:00+01:00"
* performer.actor = Reference(brno-radiologist-role)
* bodySite[0] = $SCT#80248007 "Left breast structure"
* bodySite[1] = $SCT#73056007 "Right breast structure"
* note.text = "Mamografie obou prsů, projekce CC a MLO."
* usedReference = Reference(jana-mammograph)
