Instance: carla-chest-contrast
InstanceOf: ImagingMedicationAdministration
Usage: #example
Title: "Contrast medium given for the CT of the chest"
Description: "80 mL of contrast medium, intravenously."
* partOf = Reference(carla-chest-procedure)
* status = #completed
* medicationReference = Reference(contrast-medium)
* subject = Reference(carla)
* effectiveDateTime = "2025-04-02T10:07:00+02:00"
* performer.actor = Reference(mosta-radiologist-role)
* dosage.route = $EDQM#20045000 "Intravenous use"
* dosage.dose = 80 'mL' "mL"
