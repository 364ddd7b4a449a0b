Instance: marta-procedure
InstanceOf: ImagingProcedure
Usage: #example
Title: "FDG PET/CT"
Description: "The examination that answers two orders."
* basedOn[0] = Reference(marta-pet-ct-order)
* basedOn[1] = Reference(marta-pet-ct-second-order)
* status = #completed
* code = $SCT#443271005 "Positron emission tomography with computed tomography using fluorodeoxyglucose (18-F)"
* subject = Reference(marta)
* performedPeriod.start = "2025-02-20T09:00:00+00:00"
* performedPeriod.end = "2025-02-20T10:25:00+00:00"
* performer.actor = Reference(coimbra-radiologist-role)
* note.text = "PET/CT da base do crânio às coxas, 60 minutos após a injeção, TC de baixa dose sem contraste."
* usedReference = Reference(marta-scanner)
