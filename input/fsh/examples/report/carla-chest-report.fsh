Instance: carla-chest-report
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "Report of the CT study of the chest"
Description: "A fully structured report: finding, dose, key image, specimen, coded conclusion and a form for reading."
* insert ReportOf(carla, mosta, en, 2025-04-02T12:45:00+02:00)
* extension[studyModality].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[studyProcedure].valueCodeableConcept = $SCT#169069000 "Computed tomography of chest"
* insert ReportNumber(2.999.3.5, carla-chest-report)
* insert OrdersOfCarlaChest
* status = #final
* effectivePeriod.start = "2025-04-02T10:05:00+02:00"
* effectivePeriod.end = "2025-04-02T10:20:00+02:00"
* specimen = Reference(carla-chest-specimen)
* result[0] = Reference(carla-chest-nodule)
* result[1] = Reference(carla-chest-dose)
* insert ReportedStudy(carla-chest)
* insert StudyUidOfCarlaChest(imagingStudy.identifier)
* media.comment = "Spiculated nodule in the upper lobe of the right lung"
* media.link = Reference(carla-chest-key-image)
* conclusion = "Growing spiculated nodule of 18 mm in the upper lobe of the right lung, suspected malignant neoplasm, cT1b cN0. Core needle biopsy taken. Mild urticaria after contrast medium."
* conclusionCode = $ICD-10#C34.1
* presentedForm.contentType = #text/plain
* presentedForm.language = #en
* presentedForm.data = "Q1Qgb2YgdGhlIGNoZXN0LCAyIEFwcmlsIDIwMjUuIFBhdGllbnQ6IENhcmxhIEthbXBqdW4uIFN0dWR5IDIuMjUuMTQ5OTY0NjU3ODM0MDA4Njk5NzYxMTExOTIyOTU5NTU5NzU2ODIzLgoKRmluZGluZ3M6IENUIGNoZXN0OiBzcGljdWxhdGVkIHNvbGlkIG5vZHVsZSBpbiB0aGUgdXBwZXIgbG9iZSBvZiB0aGUgcmlnaHQgbHVuZywgdG91Y2hpbmcgdGhlIHBsZXVyYSwgZGlhbWV0ZXIgMTggbW0sIDExIG1tIG9uIDIwIE5vdmVtYmVyIDIwMjMuIE5vIGVubGFyZ2VkIGx5bXBoIG5vZGVzLiBObyBlZmZ1c2lvbi4KCkltcHJlc3Npb246IEdyb3dpbmcgc3BpY3VsYXRlZCBub2R1bGUgb2YgMTggbW0gaW4gdGhlIHVwcGVyIGxvYmUgb2YgdGhlIHJpZ2h0IGx1bmcsIHN1c3BlY3RlZCBtYWxpZ25hbnQgbmVvcGxhc20sIGNUMWIgY04wLiBDb3JlIG5lZWRsZSBiaW9wc3kgdGFrZW4uIE1pbGQgdXJ0aWNhcmlhIGFmdGVyIGNvbnRyYXN0IG1lZGl1bS4K"
* presentedForm.size = 480
* presentedForm.hash = "Kcfo2IYgGOI8J/f387WsUBRIx6M="
* presentedForm.title = "Report of the CT study of the chest, 2 April 2025"
* presentedForm.creation = "2025-04-02T12:45:00+02:00"
