Logical: ReportReasonModel
Parent: Element
Id: ReportReasonModel
Title: "Order reason (A.3)"
Description: "Why imaging was asked for. A report can answer several reasons."

* reason 0..1 CodeableConcept "Reason" "Condition or finding that led to the request, as code, as text or both, such as a cough of three months."
* reason from ImagingConditionCode (preferred)
  * insert GuidelineElement(A.3.1, [[Optional: an order may state a question only. HL7 Europe uses a backport of the R5 element; R4 has native ones, which are used here.]])
* problem 0..* CodeableConcept "Problem, diagnosis or condition" "State of health that whoever reads the images needs to know."
* problem from ImagingConditionCode (preferred)
  * insert GuidelineElement(A.3.2, [[Optional: the order tells what it tells. Which URL names the system of Orphanet is uncertain: the value set follows HL7 Europe, MyHealth@EU has an OID.]])
* clinicalQuestion 0..* markdown "Clinical question" "What the examination was meant to find out."
  * insert GuidelineElement(A.3.3, [[Optional: many orders have a reason only. FHIR has no element for it and HL7 Europe folds it into the reason, which loses the difference; here it has an extension.]])

Mapping: ReportReasonModelFhir
Id: fhir
Source: ReportReasonModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "ServiceRequest"
* reason -> "ServiceRequest.reasonCode"
* reason -> "ServiceRequest.reasonReference"
* reason -> "ImagingStudy.reasonCode"
* problem -> "ServiceRequest.supportingInfo" "a Condition"
* problem -> "Condition.code" "reached by ServiceRequest.supportingInfo"
* problem -> "Composition.section.entry" "section 11329-0"
* clinicalQuestion -> "ServiceRequest.extension(clinical-question)"

Mapping: ReportReasonModelDicom
Id: dicom
Source: ReportReasonModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* reason -> "(0040,1002)" "Reason for the Requested Procedure"
* reason -> "(0040,100A)" "Reason for Requested Procedure Code Sequence"
* problem -> "(0008,1080)" "Admitting Diagnoses Description"
* problem -> "(0008,1084)" "Admitting Diagnoses Code Sequence"
* clinicalQuestion -> "(0040,1002)" "Reason for the Requested Procedure; DICOM does not tell it from the reason"
* clinicalQuestion -> "(0040,2400)" "Imaging Service Request Comments"
