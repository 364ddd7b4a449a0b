Instance: jana-cores-with-calcifications
InstanceOf: ImagingFindingObservation
Usage: #example
Title: "Cores that hold calcifications"
Description: "A finding about a specimen: a count."
* status = #final
* category[imaging] = $observation-category#imaging
* subject = Reference(jana)
* effectiveDateTime = "2025-03-12T10:16:00+01:00"
* method = $SCT#80865008 "Specimen mammography"
* derivedFrom[0] = Reference(jana-specimen)
* code = $SCT#44771000 "Microcalcifications of the breast"
* code.text = "Počet válečků s mikrokalcifikacemi"
* valueInteger = 3
* note.text = "Vyšetřeno 6 válečků."
* insert QuadrantOfLeftBreast
* specimen = Reference(jana-specimen-cores)
