Logical: ReportModel
Parent: Element
Id: ReportModel
Title: "Imaging report"
Description: """
The data set of a medical imaging report (guideline, section 4.1), section by section. Each element carries the id of the guideline
as its alias, our own words for what it means, and where it stands in FHIR R4 and in DICOM.

Mandatory is what a reader needs to trust a report, to retrieve it and to link it to its studies. The rest is optional here, because
not every report knows it; what a system that knows it is expected to send is said by the requirements of the actors.
"""
* header 1..1 ReportHeaderModel "Report header" "Who the report is about, who wrote and answers for it, and what identifies the document and ties it to studies and orders."
  * insert GuidelineElement(A.1, [[Mandatory: without a header nobody can tell whose report it is. FHIR keeps the header twice, in the Composition and in the DiagnosticReport; where both have an element they say the same.]])
* order 0..* ReportOrderModel "Order information" "A request for imaging that the report answers."
  * insert GuidelineElement(A.2, [[Optional: some studies are made without an order. Repeats, since one report can answer several orders.]])
* orderReason 0..* ReportReasonModel "Order reason" "Why imaging was asked for."
  * insert GuidelineElement(A.3, [[Optional: the order may be unknown where the report is kept. Repeats, since a report can answer several reasons.]])
* specimen 0..* ReportSpecimenModel "Specimen information" "Material taken from the body or from an object that was imaged, such as tissue removed by surgery."
  * insert GuidelineElement(A.4, [[Optional: only few studies image a specimen.]])
* examination 1..1 ReportExaminationModel "Examination report" "What was done, what was given to the patient, what was seen and what follows from it."
  * insert GuidelineElement(A.5, [[Mandatory: it is the report. How much of it is structured is left open, down to a report in presented form only.]])
* keyImage 0..* ReportKeyImageModel "Key image" "An image, recording or sound chosen to illustrate the report."
  * insert GuidelineElement(A.6, [[Optional: choosing key images is a habit of departments, not a duty. MyHealth@EU flags key images in the study only and HL7 Europe offers DocumentReference, since R5 has no Media; the identifier of a Media here allows conversion without loss.]])
* comparison 0..1 ReportComparisonModel "Comparison study" "What the images were compared with."
  * insert GuidelineElement(A.7, [[Optional: a first examination has nothing to be compared with.]])
* presentedForm 0..1 ReportPresentedFormModel "Presented form" "The report as its author issued it, laid out for people."
  * insert GuidelineElement(A.8, [[Optional: a report with narrative sections can be read without it.]])

Mapping: ReportModelFhir
Id: fhir
Source: ReportModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "Bundle" "type = document"
* header -> "Composition" "first entry of the document"
* header -> "DiagnosticReport"
* order -> "ServiceRequest" "reached by DiagnosticReport.basedOn"
* order -> "DiagnosticReport.basedOn"
* order -> "Composition.section.entry" "section 55115-0"
* orderReason -> "ServiceRequest" "reached by DiagnosticReport.basedOn"
* orderReason -> "Composition.section" "section 18785-6, narrative"
* specimen -> "Specimen" "reached by DiagnosticReport.specimen"
* specimen -> "DiagnosticReport.specimen"
* specimen -> "ImagingStudy.series.specimen"
* specimen -> "Observation.specimen"
* examination -> "Composition.section"
* examination -> "DiagnosticReport"
* keyImage -> "Media" "reached by DiagnosticReport.media.link"
* keyImage -> "DiagnosticReport.media"
* keyImage -> "Composition.section.section" "section 55113-5 within 19005-8"
* comparison -> "Composition.section" "section 18834-2"
* presentedForm -> "DiagnosticReport.presentedForm"

Mapping: ReportModelDicom
Id: dicom
Source: ReportModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* order -> "(0040,A370)" "Referenced Request Sequence"
* specimen -> "(0040,0560)" "Specimen Description Sequence"
* keyImage -> "(0040,A375)" "Current Requested Procedure Evidence Sequence of a key object selection"
