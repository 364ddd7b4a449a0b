Logical: ReportOrderModel
Parent: Element
Id: ReportOrderModel
Title: "Order information (A.2)"
Description: "An order that an imaging report answers. A report can answer several."

* identifier 0..* Identifier "Order ID" "Number that the placer, the filler or both gave to the order, with its issuer."
  * insert GuidelineElement(A.2.1, [[Optional: orders on paper have no number. Where there is one it links order, study and report, and lists are filtered by it (F8); only with its issuer is it unique.]])
* dateTime 0..1 dateTime "Order date and time" "When the order was placed."
  * insert GuidelineElement(A.2.2, [[Optional: the number links, and imaging departments do not always receive the date.]])
* placerIdentifier 0..* Identifier "Order placer professional identifier" "Professional registration number of whoever ordered, best a national one."
  * insert GuidelineElement(A.2.3, [[Optional: not every country publishes it.]])
* placerName 0..1 HumanName "Order placer name" "Name of whoever ordered."
  * insert GuidelineElement(A.2.4, [[Optional: orders are also placed by an organisation alone.]])
* placerSpecialty 0..* CodeableConcept "Order placer specialty" "Medical specialty of whoever ordered, such as oncology or neurosurgery."
* placerSpecialty from http://hl7.org/fhir/ValueSet/c80-practice-codes (preferred)
  * insert GuidelineElement(A.2.5, [[Optional: it helps to understand the question, no more.]])
* placerContact 0..1 BackboneElement "Order placer contact details" "Address, telephone number or other way to reach whoever ordered."
  * insert GuidelineElement(A.2.6, [[Optional: needed only when something urgent was found. Addresses and telecommunication addresses stand apart in FHIR.]])
* placerOrganization 0..1 Reference(Organization) "Order placer organisation" "Organisation that whoever ordered acts for."
  * insert GuidelineElement(A.2.7, [[Optional: the placer may act for nobody.]])

Mapping: ReportOrderModelFhir
Id: fhir
Source: ReportOrderModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "ServiceRequest"
* identifier -> "ServiceRequest.identifier" "type PLAC or FILL"
* identifier -> "DiagnosticReport.basedOn.identifier" "type PLAC or FILL"
* identifier -> "DocumentReference.context.related.identifier" "type PLAC or FILL, on the envelope of a report"
* dateTime -> "ServiceRequest.authoredOn"
* placerIdentifier -> "Practitioner.identifier" "reached by ServiceRequest.requester"
* placerName -> "Practitioner.name" "reached by ServiceRequest.requester"
* placerSpecialty -> "PractitionerRole.specialty" "reached by ServiceRequest.requester"
* placerContact -> "PractitionerRole.telecom" "reached by ServiceRequest.requester"
* placerContact -> "Practitioner.telecom" "reached by ServiceRequest.requester"
* placerContact -> "Practitioner.address" "reached by ServiceRequest.requester"
* placerOrganization -> "PractitionerRole.organization" "reached by ServiceRequest.requester"

Mapping: ReportOrderModelDicom
Id: dicom
Source: ReportOrderModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* identifier -> "(0040,2016)" "Placer Order Number / Imaging Service Request"
* identifier -> "(0040,2017)" "Filler Order Number / Imaging Service Request"
* dateTime -> "(0040,2004)" "Issue Date of Imaging Service Request"
* dateTime -> "(0040,2005)" "Issue Time of Imaging Service Request"
* placerIdentifier -> "(0032,1031)" "Requesting Physician Identification Sequence"
* placerIdentifier -> "(0008,0096)" "Referring Physician Identification Sequence"
* placerName -> "(0032,1032)" "Requesting Physician"
* placerName -> "(0008,0090)" "Referring Physician's Name"
* placerSpecialty -> "(0032,1034)" "Requesting Service Code Sequence"
* placerContact -> "(0008,0094)" "Referring Physician's Telephone Numbers"
* placerContact -> "(0008,0092)" "Referring Physician's Address"
* placerOrganization -> "(0032,1033)" "Requesting Service"
