Logical: ReportComparisonModel
Parent: Element
Id: ReportComparisonModel
Title: "Comparison study (A.7)"
Description: "What the images of a report were compared with."

* study 0..* Reference(DiagnosticReport or ImagingStudy or DocumentReference) "Comparison study" "An earlier imaging report that the images were compared with."
  * insert GuidelineElement(A.7.1, [[Optional: the comparison may be told in words. Anchors disagree: the guideline and Xt-EHR mean an earlier report, HL7 Europe an earlier study. All are read, and an identifier is enough, since the earlier report may be kept elsewhere.]])

Mapping: ReportComparisonModelFhir
Id: fhir
Source: ReportComparisonModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "Composition.section" "section 18834-2"
* study -> "Composition.section.entry" "section 18834-2"
