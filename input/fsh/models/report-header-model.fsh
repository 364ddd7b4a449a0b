Logical: ReportHeaderModel
Parent: Element
Id: ReportHeaderModel
Title: "Report header (A.1)"
Description: "The header of an imaging report: patient, insurance, recipients, authors, those who answer for it, and the metadata of the document."

* patient 1..1 BackboneElement "Patient" "The person who was imaged."
  * insert GuidelineElement(A.1.1, [[Mandatory for patient safety: a report without a patient cannot be used.]])
  * familyName 0..* string "Family name" "Surname of the patient; several parts or several names may be given."
    * insert GuidelineElement(A.1.1.1, [[Optional by itself, since some people have one name only: a family name, a given name, the name as text or the reason of its absence is there.]])
  * givenName 0..* string "Given name" "First name or forename of the patient, and further given names."
    * insert GuidelineElement(A.1.1.2, [[Optional by itself, as the family name is.]])
  * birthDate 1..1 date "Date of birth" "Day on which the patient was born, complete with year, month and day."
    * insert GuidelineElement(A.1.1.3, [[Mandatory for patient safety, and because findings are read against age. Where it is not known, the reason of its absence stands in its place. R4 allows a partial date: it is reported, not refused.]])
  * identifier 1..* Identifier "Personal identifier" "Number that is unique for the patient within the scope of its issuer, such as a national or health insurance number or that of a passport."
    * insert GuidelineElement(A.1.1.4, [[Mandatory for linkage: the country of treatment asks by it. Repeats, since a patient has several; each names its issuer.]])
  * gender 0..1 code "Gender" "Administrative gender of the patient; sex that matters to the findings is clinical information and told there."
  * gender from http://hl7.org/fhir/ValueSet/administrative-gender (required)
    * insert GuidelineElement(A.1.1.5, [[Optional: it is not recorded everywhere, and identification does not depend on it.]])
* contact 0..1 BackboneElement "Contact information of the patient" "How the patient is reached."
  * insert GuidelineElement(A.1.2, [[Optional: images are read without it.]])
  * address 0..* Address "Address" "Postal, home or work address, in parts. One without a use serves any purpose."
    * insert GuidelineElement(A.1.2.1, [[Optional, as its group. The country is a code of ISO 3166: two letters are written, two or three are read.]])
  * telecom 0..* ContactPoint "Telecom" "Telephone number, electronic mail or other address for messages."
    * insert GuidelineElement(A.1.2.2, [[Optional, as its group.]])
* payment 0..1 BackboneElement "Health insurance and payment" "Who pays for care."
  * insert GuidelineElement(A.1.3, [[Optional, as the guideline says. HL7 Europe, MyHealth@EU and IHE left it out; the laboratory guide of HL7 Europe reaches it through the order, as here.]])
  * insurance 0..* BackboneElement "Health insurance" "An insurance of the patient; in some countries its number also identifies the person."
    * insert GuidelineElement(A.1.3.1, [[Optional, as its group. Repeats, since a person can have several insurances.]])
    * providerCode 0..1 Identifier "Insurance provider code" "Number that identifies the insurance company."
      * insert GuidelineElement(A.1.3.1.1, [[Optional: the name may be all that is known.]])
    * providerName 0..1 string "Insurance provider name" "Official name of the insurance company, in full."
      * insert GuidelineElement(A.1.3.1.2, [[Optional: the code may be all that is known.]])
    * policyNumber 0..1 string "Insurance policy number" "Number under which the company knows the insured person."
      * insert GuidelineElement(A.1.3.1.3, [[Optional, as its group. Where it identifies the patient too, it also stands among the personal identifiers (A.1.1.4).]])
* recipient 0..* BackboneElement "Information recipient" "Someone the report is meant for, such as the general practitioner, another specialist or the patient."
  * insert GuidelineElement(A.1.4, [[Optional: where nobody is named, the report goes to whoever ordered it.]])
  * identifier 0..* Identifier "Recipient identifier" "Professional registration number of the recipient, best a national one; a personal identifier where the recipient is not a professional."
    * insert GuidelineElement(A.1.4.1, [[Optional: a recipient is often known by name only.]])
  * name 0..1 HumanName "Recipient name" "Name of the person, structured as that of the patient."
    * insert GuidelineElement(A.1.4.2, [[Optional: the recipient may be an organisation.]])
  * organization 0..1 Reference(Organization) "Recipient organisation" "Healthcare provider that the recipient works for, or that is the recipient."
    * insert GuidelineElement(A.1.4.3, [[Optional: the recipient may act for nobody.]])
  * address 0..* Address "Recipient address" "Postal address of the recipient, in parts. One without a use serves any purpose."
    * insert GuidelineElement(A.1.4.4, [[Optional: exchange does not depend on it. PractitionerRole has no address in R4, so it stands on the person or the organisation.]])
  * country 0..1 code "Recipient country" "Where the recipient is, by country."
  * country from http://hl7.org/fhir/ValueSet/iso3166-1-2 (preferred)
    * insert GuidelineElement(A.1.4.5, [[Optional, as the address. FHIR keeps it as text: two letters are written, two or three are read.]])
  * telecom 0..* ContactPoint "Recipient telecom" "Telephone number, electronic mail or other address for messages."
    * insert GuidelineElement(A.1.4.6, [[Optional: exchange does not depend on it.]])
* author 1..* BackboneElement "Author" "A person or device that wrote the report or a part of it."
  * insert GuidelineElement(A.1.5, [[Mandatory: the reader has to know where a statement comes from (R3). Repeats, since reports have several authors.]])
  * identifier 0..* Identifier "Author identifier" "Professional registration number of the author, best a national one, or the identifier of the device."
    * insert GuidelineElement(A.1.5.1, [[Optional: not every country publishes it.]])
  * name 0..1 string "Author name" "Name of the person or the device."
    * insert GuidelineElement(A.1.5.2, [[Optional: the author may be an organisation alone.]])
  * organization 0..1 Reference(Organization) "Author organisation" "Healthcare provider that the author acts for."
    * insert GuidelineElement(A.1.5.3, [[Optional here; the list of documents says organisation and country (R3).]])
  * dateTime 1..1 dateTime "Authoring date and time" "When the document was last changed."
    * insert GuidelineElement(A.1.5.4, [[Mandatory: it tells a newer version from an older one. With several authors each contribution can have its own time, in a Provenance. HL7 Europe gives one date to both authoring and issue.]])
* legalAuthenticator 0..1 BackboneElement "Legal authenticator" "The person who answers for what the document says of the patient."
  * insert GuidelineElement(A.1.6, [[Optional: not every legal order knows the role. The guideline speaks of one person; HL7 Europe lets it repeat and Xt-EHR also allows an organisation.]])
  * identifier 0..* Identifier "Legal authenticator identifier" "Professional registration number of that person, best a national one."
    * insert GuidelineElement(A.1.6.1, [[Optional: not every country publishes it.]])
  * name 0..1 HumanName "Legal authenticator name" "Name of that person."
    * insert GuidelineElement(A.1.6.2, [[Optional: the registration number may be all that is disclosed.]])
  * organization 0..1 Reference(Organization) "Legal authenticator organisation" "Healthcare provider that the person acts for."
    * insert GuidelineElement(A.1.6.3, [[Optional: mostly it is the organisation of the author.]])
  * dateTime 0..1 dateTime "Authentication date and time" "When the document was authorised."
    * insert GuidelineElement(A.1.6.4, [[Optional: systems often record that, not when. HL7 Europe asks for it.]])
* resultValidator 0..* BackboneElement "Result validator" "A person who checked the result."
  * insert GuidelineElement(A.1.7, [[Optional: in many departments the author validates. Repeats, since a second reading adds a validator.]])
  * identifier 0..* Identifier "Result validator identifier" "Professional registration number of that person, best a national one."
    * insert GuidelineElement(A.1.7.1, [[Optional: not every country publishes it.]])
  * name 0..1 HumanName "Result validator name" "Name of that person."
    * insert GuidelineElement(A.1.7.2, [[Optional: the registration number may be all that is disclosed.]])
  * organization 0..1 Reference(Organization) "Result validator organisation" "Healthcare provider that the person acts for."
    * insert GuidelineElement(A.1.7.3, [[Optional: mostly it is the organisation of the author.]])
  * dateTime 0..1 dateTime "Validation date and time" "When the result was checked."
    * insert GuidelineElement(A.1.7.4, [[Optional: systems often record that, not when.]])
* document 1..1 BackboneElement "Document metadata" "What identifies the document, describes it in a list and ties it to studies and orders."
  * insert GuidelineElement(A.1.8, [[Mandatory: lists, retrieval and linkage rest on it. The Composition references the DiagnosticReport by an extension, because R4 documents hold only what the Composition reaches.]])
  * identifier 1..* Identifier "Document ID" "Identity of the document, the same everywhere."
    * insert GuidelineElement(A.1.8.0, [[Mandatory for retrieval. Two identities are kept: that of this version and that of the report through all versions.]])
  * type 1..1 CodeableConcept "Document type" "Kind of document: a diagnostic imaging report."
  * type from ImagingDocumentType (preferred)
    * insert GuidelineElement(A.1.8.1, [[Mandatory: lists are filtered by it (F1). Written is LOINC 85430-7. It is a panel in LOINC and was challenged in an HL7 Europe ballot; MyHealth@EU and Xt-EHR name 18748-4 as example, which is read as a report where format or sections show one.]])
  * status 1..1 code "Document status" "How far the report has come, such as final or amended."
  * status from http://hl7.org/fhir/ValueSet/diagnostic-report-status (required)
    * insert GuidelineElement(A.1.8.2, [[Mandatory for patient safety. The guideline names preliminary reports here and in Article 8 exchanges final ones only: Article 8 is followed.]])
  * created 1..1 dateTime "Report date and time" "When this version of the report was created."
    * insert GuidelineElement(A.1.8.3, [[Mandatory: readers take the latest. It is not the date of indexing that the date of a DocumentReference says.]])
  * title 1..1 string "Document title" "Title for people."
    * insert GuidelineElement(A.1.8.4, [[Mandatory: it is what a list shows, and FHIR asks for it.]])
  * procedure 0..* CodeableConcept "Imaging procedure" "Procedure by which the studies of the report were made; lists are narrowed by it."
  * procedure from ImagingProcedureCode (preferred)
    * insert GuidelineElement(A.1.8.5, [[Optional: local codes are not always mapped, and a wrong code hides the report from a filter (F5). Repeats, since a report covers several procedures.]])
  * custodian 0..1 Reference(Organization) "Report custodian" "Organisation that keeps the report."
    * insert GuidelineElement(A.1.8.6, [[Optional: retrieval works without it. The European API asks for it on the envelope; the obligation in MyHealth@EU could not be read.]])
  * confidentiality 0..1 code "Confidentiality" "How sensitive the document is; normal where nothing is said."
  * confidentiality from http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification (required)
    * insert GuidelineElement(A.1.8.7, [[Optional, because the guideline gives it an implicit value. HL7 Europe and Xt-EHR have no element for it.]])
  * language 1..1 code "Language" "Language of the text."
  * language from http://hl7.org/fhir/ValueSet/all-languages (required)
    * insert GuidelineElement(A.1.8.8, [[Mandatory: across borders the reader or a translation needs it. The guideline names ISO 639; FHIR uses BCP 47, whose two-letter codes are those of ISO 639-1.]])
  * version 0..1 string "Version" "Version of the document."
    * insert GuidelineElement(A.1.8.9, [[Optional: versions are ordered by what replaces what. Anchors disagree on the carrier: R4 core defines the extension used here, the extensions pack has retired it, HL7 Europe takes an R5 backport.]])
  * studyInstanceUid 1..* oid "Study Instance UID" "Identity of each imaging study that the report interprets."
    * insert GuidelineElement(A.1.8.10, [[Mandatory for linkage: by it the images of a report are found. Repeats, since a report can interpret several studies. The envelope of HL7 Europe has no place for it; written with urn:oid: and read without as well.]])
  * accessionNumber 0..* Identifier "Accession number" "Number that the imaging department gave to the request, with the authority that issued it; it links request, studies and report."
    * insert GuidelineElement(A.1.8.11, [[Optional, since some studies have none; IHE lets the creator of a manifest make one up. Only with its issuer is it unique. Anchors disagree where it stands: it is written in each place and read from any.]])

Mapping: ReportHeaderModelFhir
Id: fhir
Source: ReportHeaderModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* patient -> "Patient"
* patient -> "Composition.subject"
* patient -> "DiagnosticReport.subject"
* patient -> "ImagingStudy.subject"
* patient.familyName -> "Patient.name.family"
* patient.familyName -> "Patient.name.family.extension(humanname-own-prefix)" "a prefix such as van, where parts are told apart"
* patient.familyName -> "Patient.name.family.extension(humanname-fathers-family)" "where parts are told apart"
* patient.familyName -> "Patient.name.family.extension(humanname-mothers-family)" "where parts are told apart"
* patient.givenName -> "Patient.name.given"
* patient.birthDate -> "Patient.birthDate"
* patient.birthDate -> "Patient.birthDate.extension(patient-birthTime)" "time of day, where known"
* patient.identifier -> "Patient.identifier" "of the subject"
* patient.gender -> "Patient.gender"
* contact -> "Patient"
* contact.address -> "Patient.address"
* contact.telecom -> "Patient.telecom"
* payment -> "ServiceRequest.insurance"
* payment.insurance -> "Coverage" "beneficiary = the patient; reached by ServiceRequest.insurance"
* payment.insurance.providerCode -> "Organization.identifier" "reached by Coverage.payor"
* payment.insurance.providerName -> "Organization.name" "reached by Coverage.payor"
* payment.insurance.policyNumber -> "Coverage.subscriberId"
* payment.insurance.policyNumber -> "Coverage.identifier"
* recipient -> "Composition.extension(information-recipient)"
* recipient.identifier -> "Practitioner.identifier" "reached by the information recipient of the Composition"
* recipient.identifier -> "Patient.identifier" "of a patient who is the information recipient of the Composition"
* recipient.name -> "Practitioner.name" "reached by the information recipient of the Composition"
* recipient.organization -> "PractitionerRole.organization" "reached by the information recipient of the Composition"
* recipient.address -> "Practitioner.address" "reached by the information recipient of the Composition"
* recipient.address -> "Organization.address" "reached by the information recipient of the Composition"
* recipient.country -> "Practitioner.address.country" "reached by the information recipient of the Composition"
* recipient.country -> "Organization.address.country" "reached by the information recipient of the Composition"
* recipient.telecom -> "PractitionerRole.telecom" "reached by the information recipient of the Composition"
* recipient.telecom -> "Practitioner.telecom" "reached by the information recipient of the Composition"
* recipient.telecom -> "Organization.telecom" "reached by the information recipient of the Composition"
* author -> "Composition.author"
* author -> "DiagnosticReport.resultsInterpreter" "people; R4 allows no device here"
* author -> "DiagnosticReport.performer" "organisations"
* author.identifier -> "Practitioner.identifier" "reached by Composition.author"
* author.identifier -> "Device.identifier" "reached by Composition.author"
* author.name -> "Practitioner.name" "reached by Composition.author"
* author.name -> "Device.deviceName.name" "reached by Composition.author"
* author.organization -> "PractitionerRole.organization" "reached by Composition.author"
* author.organization -> "Device.owner" "reached by Composition.author"
* author.dateTime -> "Composition.date"
* author.dateTime -> "Provenance.occurred[x]" "target = the Composition, agent.type = author; where authors differ in time"
* author.dateTime -> "Provenance.recorded" "target = the Composition, agent.type = author; where authors differ in time"
* legalAuthenticator -> "Composition.attester" "mode = legal"
* legalAuthenticator -> "DocumentReference.authenticator"
* legalAuthenticator.identifier -> "Practitioner.identifier" "reached by Composition.attester, mode = legal"
* legalAuthenticator.name -> "Practitioner.name" "reached by Composition.attester, mode = legal"
* legalAuthenticator.organization -> "PractitionerRole.organization" "reached by Composition.attester, mode = legal"
* legalAuthenticator.dateTime -> "Composition.attester.time" "mode = legal"
* resultValidator -> "Composition.attester" "mode = professional"
* resultValidator.identifier -> "Practitioner.identifier" "reached by Composition.attester, mode = professional"
* resultValidator.name -> "Practitioner.name" "reached by Composition.attester, mode = professional"
* resultValidator.organization -> "PractitionerRole.organization" "reached by Composition.attester, mode = professional"
* resultValidator.dateTime -> "Composition.attester.time" "mode = professional"
* document -> "Composition"
* document -> "Composition.extension(composition-diagnosticreport)" "the link to the DiagnosticReport"
* document -> "DiagnosticReport"
* document -> "DocumentReference" "the envelope"
* document.identifier -> "Bundle.identifier" "of this version of the report"
* document.identifier -> "DocumentReference.masterIdentifier" "of this version of the report"
* document.identifier -> "Composition.identifier" "of the report, the same in all versions"
* document.identifier -> "DiagnosticReport.identifier" "of the report, the same in all versions"
* document.type -> "Composition.type"
* document.type -> "DiagnosticReport.code"
* document.type -> "DiagnosticReport.category" "repeated there, since HL7 Europe fixes the category"
* document.type -> "DocumentReference.type" "85430-7 of the envelope of a report"
* document.status -> "DiagnosticReport.status"
* document.status -> "Composition.status" "aligned: amended, corrected and appended become amended"
* document.created -> "DiagnosticReport.issued"
* document.created -> "DocumentReference.content.attachment.creation"
* document.created -> "Bundle.timestamp" "not before it"
* document.title -> "Composition.title"
* document.title -> "DocumentReference.content.attachment.title"
* document.title -> "DocumentReference.description"
* document.procedure -> "Composition.event.code"
* document.procedure -> "DocumentReference.context.event" "code of a procedure, on the envelope of a report"
* document.procedure -> "DiagnosticReport.extension(study-procedure)" "of the report as a whole"
* document.custodian -> "Composition.custodian" "of a report"
* document.custodian -> "DocumentReference.custodian" "of the envelope of a report"
* document.confidentiality -> "Composition.confidentiality"
* document.confidentiality -> "DiagnosticReport.meta.security"
* document.confidentiality -> "DocumentReference.securityLabel"
* document.language -> "Composition.language"
* document.language -> "Bundle.language"
* document.language -> "DiagnosticReport.language"
* document.language -> "DocumentReference.content.attachment.language"
* document.version -> "Composition.extension(composition-clinicaldocument-versionNumber)"
* document.version -> "Composition.relatesTo" "code = replaces"
* document.version -> "DocumentReference.relatesTo" "code = replaces"
* document.studyInstanceUid -> "DiagnosticReport.imagingStudy" "reference, and identifier in the system urn:dicom:uid"
* document.studyInstanceUid -> "Composition.section.entry" "section 18726-0"
* document.studyInstanceUid -> "DocumentReference.context.related.identifier" "type 110180 (DCM), on the envelope of a report"
* document.accessionNumber -> "ServiceRequest.identifier" "type ACSN"
* document.accessionNumber -> "DiagnosticReport.basedOn.identifier" "type ACSN"
* document.accessionNumber -> "ImagingStudy.identifier" "type ACSN"
* document.accessionNumber -> "ImagingStudy.basedOn.identifier" "type ACSN"
* document.accessionNumber -> "DocumentReference.context.related.identifier" "type ACSN and 121022 (DCM), on the envelope of a report"

Mapping: ReportHeaderModelDicom
Id: dicom
Source: ReportHeaderModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* patient.familyName -> "(0010,0010)" "Patient's Name, first component"
* patient.givenName -> "(0010,0010)" "Patient's Name, second and third component"
* patient.birthDate -> "(0010,0030)" "Patient's Birth Date"
* patient.identifier -> "(0010,0020)" "Patient ID"
* patient.identifier -> "(0010,0024)" "Issuer of Patient ID Qualifiers Sequence"
* patient.identifier -> "(0010,1002)" "Other Patient IDs Sequence"
* patient.gender -> "(0010,0040)" "Patient's Sex: M, F or O"
* contact.address -> "(0010,1040)" "Patient's Address"
* contact.telecom -> "(0010,2154)" "Patient's Telephone Numbers"
* payment.insurance -> "(0010,1050)" "Insurance Plan Identification"
* recipient -> "(0040,1011)" "Intended Recipients of Results Identification Sequence"
* author -> "(0040,A078)" "Author Observer Sequence"
* author -> "(0008,1060)" "Name of Physician(s) Reading Study"
* author.organization -> "(0008,0080)" "Institution Name"
* author.dateTime -> "(0040,A082)" "Participation DateTime"
* legalAuthenticator -> "(0040,A073)" "Verifying Observer Sequence"
* legalAuthenticator.identifier -> "(0040,A073) > (0040,A088)" "Verifying Observer Identification Code Sequence"
* legalAuthenticator.name -> "(0040,A073) > (0040,A075)" "Verifying Observer Name"
* legalAuthenticator.organization -> "(0040,A073) > (0040,A027)" "Verifying Organization"
* legalAuthenticator.dateTime -> "(0040,A073) > (0040,A030)" "Verification DateTime"
* document.identifier -> "(0008,0018)" "SOP Instance UID of a structured report"
* document.type -> "(0040,A043)" "Concept Name Code Sequence of the root"
* document.status -> "(0040,A491)" "Completion Flag"
* document.status -> "(0040,A493)" "Verification Flag"
* document.created -> "(0008,0023)" "Content Date"
* document.created -> "(0008,0033)" "Content Time"
* document.procedure -> "(0008,1032)" "Procedure Code Sequence"
* document.custodian -> "(0040,A07C)" "Custodial Organization Sequence"
* document.confidentiality -> "(0040,1008)" "Confidentiality Code"
* document.language -> "(0008,0006)" "Language Code Sequence"
* document.studyInstanceUid -> "(0020,000D)" "Study Instance UID"
* document.accessionNumber -> "(0008,0050)" "Accession Number"
* document.accessionNumber -> "(0008,0051)" "Issuer of Accession Number Sequence"
