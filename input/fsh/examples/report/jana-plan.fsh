Instance: jana-plan
InstanceOf: ImagingCarePlan
Usage: #example
Title: "What the mammography recommends"
Description: "Category 4 asks for tissue: a biopsy under stereotaxy."
* status = #active
* intent = #proposal
* title = "Doporučení"
* description = "Stereotakticky vedená core-cut biopsie mikrokalcifikací v levém prsu do dvou týdnů."
* subject = Reference(jana)
