Logical: ReportPresentedFormModel
Parent: Element
Id: ReportPresentedFormModel
Title: "Presented form (A.8)"
Description: "The whole report as its author issued it."

* attachment 1..* Attachment "Attachment" "The whole report with its layout, in one or more formats that say the same."
  * insert GuidelineElement(A.8.1, [[Mandatory where a presented form is told: it is that form. Repeats, since several formats are allowed.]])

Mapping: ReportPresentedFormModelFhir
Id: fhir
Source: ReportPresentedFormModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* attachment -> "DiagnosticReport.presentedForm"

Mapping: ReportPresentedFormModelDicom
Id: dicom
Source: ReportPresentedFormModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* attachment -> "(0042,0011)" "Encapsulated Document, for instance of an Encapsulated PDF"
