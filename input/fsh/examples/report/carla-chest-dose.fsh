Instance: carla-chest-dose
InstanceOf: ImagingDoseObservation
Usage: #example
Title: "Radiation dose of the CT of the chest"
Description: "The sums of the radiation dose report, for the one series acquired."
* extension[seriesUid].valueId = "2.25.40745158150811859678600322417036866539"
* status = #final
* code = $LOINC#73569-6
* subject = Reference(carla)
* effectiveDateTime = "2025-04-02T10:08:00+02:00"
* device = Reference(carla-chest-scanner)
* derivedFrom = Reference(carla-chest)
* component[doseLengthProductTotal].code = $DCM#113813 "CT Dose Length Product Total"
* component[doseLengthProductTotal].valueQuantity = 252 'mGy.cm' "mGy.cm"
* component[meanCtdiVol].code = $DCM#113830 "Mean CTDIvol"
* component[meanCtdiVol].valueQuantity = 7.2 'mGy' "mGy"
