Instance: jana-specimen-procedure
InstanceOf: ImagingProcedure
Usage: #example
Title: "Radiograph of the cores"
Description: "The examination of the specimen, after the biopsy."
* basedOn = Reference(jana-specimen-order)
* partOf = Reference(jana-biopsy)
* status = #completed
* code = $SCT#80865008 "Specimen mammography"
* subject = Reference(jana)
* performedDateTime = "2025-03-12T10:15:00+01:00"
* performer.actor = Reference(brno-radiologist-role)
* insert QuadrantOfLeftBreast
* note.text = "Rentgenogram 6 válečků tkáně z levého prsu."
