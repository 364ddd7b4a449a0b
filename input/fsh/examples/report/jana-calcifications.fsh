Instance: jana-calcifications
InstanceOf: ImagingFindingObservation
Usage: #example
Title: "Microcalcifications of the left breast"
Description: "A finding with its extent, seen in the key image."
* status = #final
* category[imaging] = $observation-category#imaging
* subject = Reference(jana)
* effectiveDateTime = "2025-03-04T08:41:00+01:00"
* method = $SCT#71651007 "Mammography"
* derivedFrom[0] = Reference(jana-mammography)
* derivedFrom[1] = Reference(jana-key-image)
* code = $SCT#44771000 "Microcalcifications of the breast"
* code.text = "Rozsah mikrokalcifikací"
* valueQuantity = 14 'mm' "mm"
* note.text = "Shluk jemných pleomorfních mikrokalcifikací."
* insert QuadrantOfLeftBreast
