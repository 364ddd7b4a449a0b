Instance: ct-chest-dose
InstanceOf: ImagingDoseObservation
Usage: #example
Title: "Radiation dose of the CT of the chest"
Description: "The sums of the radiation dose report, for the one series acquired."
* extension[seriesUid].valueId = "2.25.325269080944931452104356542751624703264"
* status = #final
* code = $LOINC#73569-6
* subject = Reference(carla)
* effectiveDateTime = "2025-04-02T10:20:00+01:00"
* device = Reference(ct-chest-scanner)
* derivedFrom = Reference(ct-chest)
* component[doseLengthProductTotal].code = $DCM#113813 "CT Dose Length Product Total"
* component[doseLengthProductTotal].valueQuantity = 252 'mGy.cm' "mGy.cm"
* component[meanCtdiVol].code = $DCM#113830 "Mean CTDIvol"
* component[meanCtdiVol].valueQuantity = 7.2 'mGy' "mGy"
