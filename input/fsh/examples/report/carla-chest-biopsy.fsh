Instance: carla-chest-biopsy
InstanceOf: ImagingProcedure
Usage: #example
Title: "Biopsy of the lung under ultrasound"
Description: "The core needle biopsy that followed: a procedure of its own, without radiation."
* basedOn = Reference(carla-chest-order)
* status = #completed
* code = $SCT#78603008 "Biopsy of lung"
* subject = Reference(carla)
* performedDateTime = "2025-04-02T10:40:00+02:00"
* performer.actor = Reference(mosta-radiologist-role)
* insert RightUpperLobe
* note.text = "Core needle biopsy under ultrasound, upper lobe of the right lung, two cores."
