Instance: marta-fdg
InstanceOf: ImagingMedicationAdministration
Usage: #example
Title: "Tracer given for the PET/CT"
Description: "245 MBq, intravenously, an hour before the images."
* partOf = Reference(marta-procedure)
* status = #completed
* medicationReference = Reference(fdg)
* subject = Reference(marta)
* effectiveDateTime = "2025-02-20T09:00:00+00:00"
* performer.actor = Reference(coimbra-radiologist-role)
* dosage.route = $EDQM#20045000 "Intravenous use"
* dosage.dose = 245 'MBq' "MBq"
