Instance: jana-biopsy
InstanceOf: ImagingProcedure
Usage: #example
Title: "Biopsy of the left breast"
Description: "The biopsy that the specimen came from."
* status = #completed
* code = $SCT#44578009 "Core needle biopsy of breast"
* subject = Reference(jana)
* performedDateTime = "2025-03-12T10:05:00+01:00"
* performer.actor = Reference(brno-radiologist-role)
* insert QuadrantOfLeftBreast
* note.text = "Stereotakticky vedená core-cut biopsie, levý prs, 6 válečků."
