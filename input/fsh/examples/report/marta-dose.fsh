Instance: marta-dose
InstanceOf: ImagingDoseObservation
Usage: #example
Title: "Radiation dose of the CT of the PET/CT"
Description: "The sums of the low dose CT."
* extension[seriesUid].valueId = "2.25.9843724377201273916985545584496390584"
* status = #final
* code = $LOINC#73569-6
* subject = Reference(marta)
* effectiveDateTime = "2025-02-20T10:00:00+00:00"
* device = Reference(marta-scanner)
* derivedFrom = Reference(marta-pet-ct)
* component[doseLengthProductTotal].code = $DCM#113813 "CT Dose Length Product Total"
* component[doseLengthProductTotal].valueQuantity = 270 'mGy.cm' "mGy.cm"
* component[meanCtdiVol].code = $DCM#113830 "Mean CTDIvol"
* component[meanCtdiVol].valueQuantity = 2.7 'mGy' "mGy"
