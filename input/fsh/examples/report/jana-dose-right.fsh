Instance: jana-dose-right
InstanceOf: ImagingDoseObservation
Usage: #example
Title: "Radiation dose of the right breast"
Description: "The glandular dose of two views, and how thick the compressed breast was."
* extension[seriesUid].valueId = "2.25.195372216357414183920091136272897352573"
* status = #final
* code = $LOINC#73569-6
* subject = Reference(jana)
* effectiveDateTime = "2025-03-04T08:41:00+01:00"
* bodySite = $SCT#73056007 "Right breast structure"
* device = Reference(jana-mammograph)
* derivedFrom = Reference(jana-mammography)
* component[accumulatedGlandularDose].code = $DCM#111637 "Accumulated Average Glandular Dose"
* component[accumulatedGlandularDose].valueQuantity = 2.8 'mGy' "mGy"
* component[compressionThickness].code = $DCM#111633 "Compression Thickness"
* component[compressionThickness].valueQuantity = 54 'mm' "mm"
