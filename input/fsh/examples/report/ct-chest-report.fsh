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
* subject = Reference(ana)
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
* presentedForm.data = "Q1Qgb2YgdGhlIGNoZXN0LCAyIEFwcmlsIDIwMjUuIFBhdGllbnQ6IEFuYSBFeGVtcGxhcmlhLiBTdHVkeSAyLjI1LjEyMDU1MDM3NzQ1MDU0ODQ4MDMyNTU5MDI2NjMwNzU0NTA1MTg3Ni4KCkZpbmRpbmdzOiBDVCBjaGVzdDogc3BpY3VsYXRlZCBzb2xpZCBub2R1bGUgaW4gdGhlIHVwcGVyIGxvYmUgb2YgdGhlIHJpZ2h0IGx1bmcsIGRpYW1ldGVyIDE4IG1tLCAxMSBtbSBvbiAyMCBOb3ZlbWJlciAyMDIzLiBObyBlbmxhcmdlZCBseW1waCBub2Rlcy4gTm8gZWZmdXNpb24uCgpJbXByZXNzaW9uOiBHcm93aW5nIHNwaWN1bGF0ZWQgbm9kdWxlIG9mIDE4IG1tIGluIHRoZSB1cHBlciBsb2JlIG9mIHRoZSByaWdodCBsdW5nLCBzdXNwZWN0ZWQgbWFsaWduYW50IG5lb3BsYXNtLCBjVDFiIGNOMC4gQ29yZSBuZWVkbGUgYmlvcHN5IHRha2VuLiBNaWxkIHVydGljYXJpYSBhZnRlciBjb250cmFzdCBtZWRpdW0uCg=="
* presentedForm.size = 460
* presentedForm.hash = "LfDbRoL+GjdGC8VL7VtHkqJoPFM="
* presentedForm.title = "Report of the CT study of the chest, 2 April 2025"
* presentedForm.creation = "2025-04-02T12:45:00+01:00"
