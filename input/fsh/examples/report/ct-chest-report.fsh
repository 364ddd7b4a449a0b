Instance: ct-chest-report
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "Report of the CT study of the chest"
Description: "A fully structured report: finding, dose, key image, specimen, coded conclusion and a form for reading."
* language = #en
* extension[studyModality].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[studyProcedure].valueCodeableConcept = $SCT#169069000 "Computed tomography of chest"
* identifier.system = "urn:oid:2.999.10.3"
* identifier.value = "REP-3002"
* insert OrdersOfCtChest
* status = #final
* category[imagingReport] = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* category[medicalImaging] = $EHDS-category#Medical-Imaging
* code = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* subject = Reference(carla)
* effectivePeriod.start = "2025-04-02T10:05:00+01:00"
* effectivePeriod.end = "2025-04-02T10:48:00+01:00"
* issued = "2025-04-02T12:45:00+01:00"
* performer = Reference(hospital-exemplo)
* resultsInterpreter = Reference(radiologist-role)
* specimen = Reference(ct-chest-specimen)
* result[0] = Reference(ct-chest-nodule)
* result[1] = Reference(ct-chest-dose)
* imagingStudy = Reference(ct-chest)
* imagingStudy.type = "ImagingStudy"
* insert StudyUidOfCtChest(imagingStudy.identifier)
* media.comment = "Spiculated nodule in the upper lobe of the right lung"
* media.link = Reference(ct-chest-key-image)
* conclusion = "Growing spiculated nodule of 18 mm in the upper lobe of the right lung, suspected malignant neoplasm, cT1b cN0. Core needle biopsy taken. Mild urticaria after contrast medium."
* conclusionCode = $ICD-10#C34.1
* presentedForm.contentType = #text/plain
* presentedForm.language = #en
* presentedForm.data = "Q1Qgb2YgdGhlIGNoZXN0LCAyIEFwcmlsIDIwMjUuIFBhdGllbnQ6IENhcmxhIE1vZGVsYXIuIFN0dWR5IDIuMjUuMTIwNTUwMzc3NDUwNTQ4NDgwMzI1NTkwMjY2MzA3NTQ1MDUxODc2LgoKRmluZGluZ3M6IENUIGNoZXN0OiBzcGljdWxhdGVkIHNvbGlkIG5vZHVsZSBpbiB0aGUgdXBwZXIgbG9iZSBvZiB0aGUgcmlnaHQgbHVuZywgZGlhbWV0ZXIgMTggbW0sIDExIG1tIG9uIDIwIE5vdmVtYmVyIDIwMjMuIE5vIGVubGFyZ2VkIGx5bXBoIG5vZGVzLiBObyBlZmZ1c2lvbi4KCkltcHJlc3Npb246IEdyb3dpbmcgc3BpY3VsYXRlZCBub2R1bGUgb2YgMTggbW0gaW4gdGhlIHVwcGVyIGxvYmUgb2YgdGhlIHJpZ2h0IGx1bmcsIHN1c3BlY3RlZCBtYWxpZ25hbnQgbmVvcGxhc20sIGNUMWIgY04wLiBDb3JlIG5lZWRsZSBiaW9wc3kgdGFrZW4uIE1pbGQgdXJ0aWNhcmlhIGFmdGVyIGNvbnRyYXN0IG1lZGl1bS4K"
* presentedForm.size = 459
* presentedForm.hash = "vx3jUYm0OhSoxXongZHogO46FbU="
* presentedForm.title = "Report of the CT study of the chest, 2 April 2025"
* presentedForm.creation = "2025-04-02T12:45:00+01:00"
