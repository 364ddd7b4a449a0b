Logical: ReportExaminationModel
Parent: Element
Id: ReportExaminationModel
Title: "Examination report (A.5)"
Description: "The body of an imaging report: what was done and with what, what was given to the patient and how the patient reacted, what was seen, what it means and what is advised."

* procedure 0..* BackboneElement "Imaging procedure description" "How the examination was made."
  * insert GuidelineElement(A.5.1, [[Optional: a report in presented form tells it in its text. Repeats, since a report covers several procedures.]])
  * modality 0..* CodeableConcept "Modality" "Kinds of equipment or technique used; lists are narrowed by it."
  * modality from AcquisitionModality (extensible)
    * insert GuidelineElement(A.5.1.1, [[Optional: the study tells it, and a report may be of a study that is not held. Repeats: PET/CT has two. R4 searches the modality of the series only.]])
  * performed[x] 0..1 dateTime or Period "Procedure date" "When, or over which time, the examination was made."
    * insert GuidelineElement(A.5.1.2, [[Optional: old studies can lack it. Lists are filtered by its start (F3).]])
  * text 0..1 markdown "Procedure text" "Description of the examination in words."
    * insert GuidelineElement(A.5.1.3, [[Optional: it may be part of the findings.]])
  * code 1..1 CodeableConcept "Procedure code" "Code of the examination."
  * code from ImagingProcedureCode (preferred)
    * insert GuidelineElement(A.5.1.4, [[Mandatory where a procedure is told: it says what was done, and lists are filtered by it (F5). Text alone is allowed, since local codes are not always mapped.]])
  * name 0..1 string "Procedure name" "Full name of the examination as its coding standard has it."
    * insert GuidelineElement(A.5.1.5, [[Optional, as the code. IHE asks for a display or a text where there is a procedure.]])
  * anatomicalFocus 0..* BackboneElement "Anatomical focus" "Part of the body that the examination aimed at."
    * insert GuidelineElement(A.5.1.6, [[Optional: many procedure codes imply it.]])
    * bodyLocation 0..* CodeableConcept "Body location" "Place in the body, coarse and fine; lists are narrowed by it."
    * bodyLocation from ImagingBodySite (preferred)
      * insert GuidelineElement(A.5.1.6.1, [[Optional, as its group. Repeats for several levels: the coarse one is of the short list of regions (F4), for which HL7 Europe has another code of the spine.]])
    * laterality 0..1 CodeableConcept "Laterality" "Side of the body, where it has to be told."
    * laterality from ImagingLaterality (preferred)
      * insert GuidelineElement(A.5.1.6.2, [[Optional: it applies to paired organs. Where it applies it matters to patient safety.]])
  * deviceIdentifier 0..* Identifier "Device ID" "Identifier of the very device that acquired the images, such as its UDI under Regulation (EU) 2017/745."
    * insert GuidelineElement(A.5.1.7, [[Optional: devices in use have no UDI yet.]])
  * performer 0..* BackboneElement "Performer" "Who made the examination."
    * insert GuidelineElement(A.5.1.8, [[Optional: reports do not always name the radiographer.]])
    * identifier 0..* Identifier "Performer identifier" "Professional registration number of the performer, best a national one."
      * insert GuidelineElement(A.5.1.8.1, [[Optional: not every country publishes it.]])
    * name 0..1 HumanName "Performer name" "Name of the performer."
      * insert GuidelineElement(A.5.1.8.2, [[Optional: the organisation may be all that is disclosed.]])
    * organization 0..1 Reference(Organization) "Performer organisation" "Healthcare provider that the performer acts for."
      * insert GuidelineElement(A.5.1.8.3, [[Optional: mostly it is the custodian of the study.]])
  * phase 0..* CodeableConcept "Additional procedure details" "More about the examination, such as the phases: without contrast, arterial, venous or delayed."
  * phase from ProcedurePhaseCode (preferred)
    * insert GuidelineElement(A.5.1.9, [[Optional: few examinations have phases. FHIR has no element; HL7 Europe weighed one procedure per phase and dropped it. Here it has an extension; the description of the series says it to people. No agreed list of phases was found.]])
* medication 0..* BackboneElement "Medication" "Something given for the examination: contrast medium, sedation, stress agent or radiopharmaceutical."
  * insert GuidelineElement(A.5.2, [[Optional: many examinations need none.]])
  * brandName 0..1 string "Brand name" "Name under which the product is sold, for biological products or where the professional has a reason (Directive 2012/52/EU)."
    * insert GuidelineElement(A.5.2.1, [[Optional: the guideline asks for it in two cases only. The anchors have no common carrier.]])
  * code 0..1 CodeableConcept "Code" "Code of the product."
  * code from ImagingMedicationCode (preferred)
    * insert GuidelineElement(A.5.2.2, [[Optional: the ingredient may be all that is known. The guideline prefers IDMP; which URLs name its systems is uncertain, so the value set has SNOMED CT and ATC.]])
  * activeIngredient 0..* CodeableConcept "Active ingredient list" "Substance that acts, alone or with others."
  * activeIngredient from ImagingActiveIngredient (preferred)
    * insert GuidelineElement(A.5.2.3, [[Optional: the product may be all that is known. Repeats for combinations. ATC classifies products, so its code may stand on the product too.]])
  * strength 0..* Ratio "Strength" "Content of the active ingredient per unit of the product, for instance 500 mg per tablet."
    * insert GuidelineElement(A.5.2.4, [[Optional: for contrast media the product implies it. Units are of UCUM or EDQM Standard Terms.]])
  * doseForm 0..1 CodeableConcept "Pharmaceutical dose form" "Form in which the product is packed, such as tablet or syrup."
  * doseForm from ImagingDoseForm (preferred)
    * insert GuidelineElement(A.5.2.5, [[Optional: the product implies it.]])
  * route 0..1 CodeableConcept "Route of administration" "How the product comes into the body."
  * route from ImagingRoute (preferred)
    * insert GuidelineElement(A.5.2.6, [[Optional: mostly intravenous, and not always recorded.]])
  * administered[x] 1..1 dateTime or Period "Date and time" "When the product was given."
    * insert GuidelineElement(A.5.2.7, [[Mandatory where a medication is told: FHIR asks for it, and reactions are judged by it.]])
* adverseReaction 0..* BackboneElement "Adverse reaction" "A reaction of the patient during the examination."
  * insert GuidelineElement(A.5.3, [[Optional: most patients have none. Anchors disagree: HL7 Europe has AdverseEvent, Xt-EHR and MyHealth@EU have AllergyIntolerance. The parts below are those of AllergyIntolerance, so that is used; the event itself can be told by an AdverseEvent beside it.]])
  * description 0..1 string "Allergy description" "The allergy or intolerance in words."
    * insert GuidelineElement(A.5.3.1, [[Optional: codes may say it.]])
  * type 0..1 CodeableConcept "Type of propensity" "Whether it is an allergy, an intolerance without allergy, or of unknown kind."
  * type from AllergyType (preferred)
    * insert GuidelineElement(A.5.3.2, [[Optional: rarely known on the day. R4 has allergy and intolerance as codes of its own and a required binding, so the SNOMED CT concept stands in an extension. Xt-EHR dropped it.]])
  * manifestation 1..* CodeableConcept "Allergy manifestation" "What was observed, such as anaphylactic shock or angioedema."
  * manifestation from http://hl7.org/fhir/ValueSet/clinical-findings (preferred)
    * insert GuidelineElement(A.5.3.3, [[Mandatory where a reaction is told, for patient safety: it is the reaction.]])
  * severity 0..1 code "Severity" "How severe the manifestation was."
  * severity from http://hl7.org/fhir/ValueSet/reaction-event-severity (required)
    * insert GuidelineElement(A.5.3.4, [[Optional: the manifestation may say it. The guideline prefers SNOMED CT; R4 has codes of its own with a required binding, which a concept map of this guide translates.]])
  * criticality 0..1 code "Criticality" "How dangerous a next exposure could be."
  * criticality from http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality (required)
    * insert GuidelineElement(A.5.3.5, [[Optional: it is a judgement that takes time. The guideline prefers SNOMED CT; R4 has codes of its own with a required binding.]])
  * onset 0..1 dateTime "Onset date" "When the reaction was observed."
    * insert GuidelineElement(A.5.3.6, [[Optional: it is the time of the examination. That of the propensity is another date, and an element of its own in FHIR.]])
  * certainty 0..1 CodeableConcept "Certainty" "How sure it is that the patient reacts to the agent."
  * certainty from http://hl7.org/fhir/ValueSet/allergyintolerance-verification (required)
    * insert GuidelineElement(A.5.3.7, [[Optional: rarely known on the day. The guideline prefers SNOMED CT; R4 has codes of its own with a required binding.]])
  * agent 1..1 CodeableConcept "Agent or allergen" "What the patient reacts to, such as a drug, a food or a chemical."
  * agent from ImagingAllergen (preferred)
    * insert GuidelineElement(A.5.3.8, [[Mandatory where a reaction is told, for patient safety: a warning that names no agent prevents nothing. An unknown agent is coded as such. IDMP identifiers may stand beside; their systems are uncertain.]])
* results 0..1 BackboneElement "Results" "What was found."
  * insert GuidelineElement(A.5.4, [[Optional: a report in presented form has it in its text.]])
  * date[x] 0..1 dateTime or Period "Date" "When the observation was made."
    * insert GuidelineElement(A.5.4.1, [[Optional: it is mostly the time of the examination.]])
  * text 0..1 markdown "Result text" "The findings in words, with comments."
    * insert GuidelineElement(A.5.4.2, [[Optional: findings may be structured only. HL7 Europe uses extensions for notes; the text of the section is enough here.]])
  * observation 0..* BackboneElement "Observation details" "A single finding or measurement, such as a diameter or a density."
    * insert GuidelineElement(A.5.4.3, [[Optional: most findings are prose.]])
    * code 1..1 CodeableConcept "Observation code" "What was observed or measured."
    * code from ImagingObservationCode (preferred)
      * insert GuidelineElement(A.5.4.3.1, [[Mandatory where an observation is told: a value without it means nothing. Text alone is allowed.]])
    * name 0..1 string "Observation name" "Full name of what was observed, as its coding standard has it."
      * insert GuidelineElement(A.5.4.3.2, [[Optional: it follows from the code, or is the text of it.]])
    * method 0..1 CodeableConcept "Observation method" "Principle of measurement by which the result was obtained."
    * method from ImagingMethod (preferred)
      * insert GuidelineElement(A.5.4.3.3, [[Optional: mostly implied by code and modality.]])
    * result[x] 0..1 string or Quantity or CodeableConcept "Observation result" "The result as text, number or code, with its interpretation and how uncertain it is."
    * result[x] from ImagingResultValue (preferred)
      * insert GuidelineElement(A.5.4.3.4, [[Optional: where there is none, the reason of its absence is told. The value set is for results that are concepts; units of numbers are of UCUM.]])
* conclusion 0..1 BackboneElement "Conclusion" "What the findings mean in the case of the patient, in short."
  * insert GuidelineElement(A.5.5, [[Optional: a report in presented form has it in its text.]])
  * impression 0..1 markdown "Impression" "The conclusion in words."
    * insert GuidelineElement(A.5.5.1, [[Optional: the conclusion may be coded only. HL7 Europe does not use the conclusion of the DiagnosticReport; this guide does, so that a report found as a resource says it.]])
  * coded 0..* BackboneElement "Coded conclusions" "The conclusion as conditions or observations."
    * insert GuidelineElement(A.5.5.2, [[Optional: most conclusions are prose.]])
    * finding 1..1 CodeableConcept "Condition or finding" "Condition or finding that the images show."
    * finding from ImagingConditionCode (preferred)
      * insert GuidelineElement(A.5.5.2.1, [[Mandatory where a conclusion is coded: it is that code. Which URL names the system of Orphanet is uncertain: the value set follows HL7 Europe.]])
    * staging 0..* CodeableConcept "Staging or grading" "Stage or grade on a common scale, such as TNM, or a category such as BI-RADS or LI-RADS."
    * staging from ImagingStage (preferred)
      * insert GuidelineElement(A.5.5.2.2, [[Optional: few conditions have one. No anchor profiles it. BI-RADS and LI-RADS have no code system in HL7 terminology; SNOMED CT, LOINC or RadLex codes stand for their categories.]])
* recommendation 0..1 BackboneElement "Recommendation" "What is advised, such as further imaging."
  * insert GuidelineElement(A.5.6, [[Optional: not every report advises.]])
  * description 0..1 markdown "Description" "The advice in words, such as further tests or medication."
    * insert GuidelineElement(A.5.6.1, [[Optional: a care plan may say it.]])
  * carePlan 0..* Reference(CarePlan or ServiceRequest) "Care plan" "Plan for the patient, in words for now: proposals, goals and requests by which the condition is monitored or improved."
    * insert GuidelineElement(A.5.6.2, [[Optional: the guideline expects structure in the future only.]])

Mapping: ReportExaminationModelFhir
Id: fhir
Source: ReportExaminationModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "Composition"
* -> "DiagnosticReport"
* procedure -> "Procedure" "reached by section 55111-9 of the Composition"
* procedure -> "Composition.section" "section 55111-9"
* procedure.modality -> "ImagingStudy.modality" "of the whole study"
* procedure.modality -> "ImagingStudy.series.modality" "of all series of the study"
* procedure.modality -> "DiagnosticReport.extension(study-modality)" "of the report as a whole"
* procedure.modality -> "DocumentReference.context.event" "code of DCM, on the envelope of a report"
* procedure.modality -> "DocumentReference.extension(study-modality)" "on the envelope of a report"
* procedure.performed[x] -> "Procedure.performed[x]"
* procedure.performed[x] -> "ImagingStudy.started" "start of the study"
* procedure.performed[x] -> "DiagnosticReport.effective[x]" "time of the studies"
* procedure.performed[x] -> "Composition.event.period"
* procedure.performed[x] -> "DocumentReference.context.period" "time of the studies, on the envelope of a report"
* procedure.text -> "Procedure.note"
* procedure.text -> "Composition.section.text" "section 55111-9"
* procedure.code -> "Procedure.code"
* procedure.code -> "ImagingStudy.procedureCode" "of the study"
* procedure.name -> "Procedure.code.coding.display"
* procedure.name -> "Procedure.code.text"
* procedure.anatomicalFocus -> "Procedure.bodySite"
* procedure.anatomicalFocus -> "ImagingStudy.series.bodySite"
* procedure.anatomicalFocus -> "ImagingStudy.extension(anatomical-region)"
* procedure.anatomicalFocus.bodyLocation -> "Procedure.bodySite"
* procedure.anatomicalFocus.bodyLocation -> "ImagingStudy.series.bodySite" "fine codes, of all series of the study"
* procedure.anatomicalFocus.bodyLocation -> "ImagingStudy.extension(anatomical-region)" "coarse codes of the study"
* procedure.anatomicalFocus.bodyLocation -> "DiagnosticReport.extension(anatomical-region)" "coarse codes of the report as a whole"
* procedure.anatomicalFocus.bodyLocation -> "DocumentReference.context.event" "code of the short list, on the envelope of a report"
* procedure.anatomicalFocus.bodyLocation -> "DocumentReference.extension(anatomical-region)" "coarse codes, on the envelope of a report"
* procedure.anatomicalFocus.laterality -> "ImagingStudy.series.laterality" "of all series of the study"
* procedure.anatomicalFocus.laterality -> "BodyStructure.locationQualifier" "reached by Procedure.bodySite.extension(bodySite)"
* procedure.deviceIdentifier -> "Device.udiCarrier.deviceIdentifier" "reached by Procedure.usedReference or ImagingStudy.series.performer.actor, function DEV"
* procedure.deviceIdentifier -> "Device.udiCarrier.carrierHRF" "reached by Procedure.usedReference or ImagingStudy.series.performer.actor, function DEV"
* procedure.deviceIdentifier -> "Device.identifier" "reached by Procedure.usedReference or ImagingStudy.series.performer.actor, function DEV"
* procedure.performer -> "Procedure.performer"
* procedure.performer -> "ImagingStudy.series.performer" "function PRF"
* procedure.performer.identifier -> "Practitioner.identifier" "reached by Procedure.performer.actor"
* procedure.performer.name -> "Practitioner.name" "reached by Procedure.performer.actor"
* procedure.performer.organization -> "PractitionerRole.organization" "reached by Procedure.performer.actor"
* procedure.performer.organization -> "Procedure.performer.onBehalfOf"
* procedure.phase -> "Procedure.extension(procedure-phase)"
* procedure.phase -> "ImagingStudy.series.extension(procedure-phase)"
* procedure.phase -> "ImagingStudy.series.description" "the phase, said to people"
* medication -> "MedicationAdministration" "partOf the Procedure"
* medication -> "Medication" "reached by MedicationAdministration.medicationReference"
* medication.brandName -> "Medication.extension(medication-brand-name)"
* medication.brandName -> "Medication.code.text"
* medication.code -> "Medication.code"
* medication.code -> "Medication.identifier" "an identifier of IDMP"
* medication.activeIngredient -> "Medication.ingredient.item[x]" "isActive = true"
* medication.strength -> "Medication.ingredient.strength" "isActive = true"
* medication.doseForm -> "Medication.form"
* medication.route -> "MedicationAdministration.dosage.route"
* medication.administered[x] -> "MedicationAdministration.effective[x]"
* adverseReaction -> "AllergyIntolerance"
* adverseReaction -> "AdverseEvent" "actuality = actual; subjectMedicalHistory is the AllergyIntolerance"
* adverseReaction.description -> "AllergyIntolerance.reaction.description"
* adverseReaction.description -> "AllergyIntolerance.code.text"
* adverseReaction.description -> "AllergyIntolerance.note"
* adverseReaction.type -> "AllergyIntolerance.extension(allergy-type)"
* adverseReaction.type -> "AllergyIntolerance.type" "allergy or intolerance, where one of them is true"
* adverseReaction.manifestation -> "AllergyIntolerance.reaction.manifestation"
* adverseReaction.severity -> "AllergyIntolerance.reaction.severity"
* adverseReaction.criticality -> "AllergyIntolerance.criticality"
* adverseReaction.onset -> "AllergyIntolerance.reaction.onset"
* adverseReaction.certainty -> "AllergyIntolerance.verificationStatus"
* adverseReaction.certainty -> "AllergyIntolerance.reaction.extension(allergyintolerance-certainty)" "of one reaction"
* adverseReaction.agent -> "AllergyIntolerance.code"
* adverseReaction.agent -> "AllergyIntolerance.reaction.substance"
* results -> "Composition.section" "section 59776-5"
* results -> "DiagnosticReport.result"
* results.date[x] -> "Observation.effective[x]"
* results.text -> "Composition.section.text" "section 59776-5"
* results.text -> "Observation.note"
* results.observation -> "Observation" "reached by DiagnosticReport.result"
* results.observation.code -> "Observation.code"
* results.observation.name -> "Observation.code.coding.display"
* results.observation.name -> "Observation.code.text"
* results.observation.method -> "Observation.method"
* results.observation.result[x] -> "Observation.value[x]" "any code but 73569-6"
* results.observation.result[x] -> "Observation.component.value[x]" "any code but 73569-6"
* results.observation.result[x] -> "Observation.interpretation"
* results.observation.result[x] -> "Observation.dataAbsentReason"
* results.observation.result[x] -> "Observation.value[x].extension(iso21090-uncertainty)"
* conclusion -> "Composition.section" "section 19005-8"
* conclusion -> "DiagnosticReport.conclusion"
* conclusion.impression -> "DiagnosticReport.conclusion"
* conclusion.impression -> "Composition.section.text" "section 19005-8"
* conclusion.coded -> "Composition.section.entry" "section 19005-8"
* conclusion.coded -> "Condition"
* conclusion.coded.finding -> "DiagnosticReport.conclusionCode"
* conclusion.coded.finding -> "Condition.code" "reached by section 19005-8 of the Composition"
* conclusion.coded.staging -> "Condition.stage.summary"
* conclusion.coded.staging -> "Condition.stage.type"
* conclusion.coded.staging -> "Condition.stage.assessment" "an Observation with the score"
* recommendation -> "Composition.section" "section 18783-1"
* recommendation.description -> "Composition.section.text" "section 18783-1"
* recommendation.description -> "CarePlan.description" "reached by section 18783-1 of the Composition"
* recommendation.description -> "ServiceRequest.note" "reached by section 18783-1 of the Composition"
* recommendation.carePlan -> "Composition.section.entry" "section 18783-1"
* recommendation.carePlan -> "CarePlan" "reached by section 18783-1 of the Composition"

Mapping: ReportExaminationModelDicom
Id: dicom
Source: ReportExaminationModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* procedure.modality -> "(0008,0060)" "Modality"
* procedure.modality -> "(0008,0061)" "Modalities in Study"
* procedure.performed[x] -> "(0008,0020)" "Study Date"
* procedure.performed[x] -> "(0008,0030)" "Study Time"
* procedure.performed[x] -> "(0040,0244)" "Performed Procedure Step Start Date"
* procedure.performed[x] -> "(0040,0250)" "Performed Procedure Step End Date"
* procedure.text -> "(0040,0254)" "Performed Procedure Step Description"
* procedure.code -> "(0008,1032)" "Procedure Code Sequence"
* procedure.code -> "(0032,1064)" "Requested Procedure Code Sequence"
* procedure.name -> "(0008,1032) > (0008,0104)" "Code Meaning"
* procedure.anatomicalFocus -> "(0018,0015)" "Body Part Examined"
* procedure.anatomicalFocus -> "(0008,2218)" "Anatomic Region Sequence"
* procedure.anatomicalFocus.bodyLocation -> "(0008,2218)" "Anatomic Region Sequence"
* procedure.anatomicalFocus.laterality -> "(0020,0060)" "Laterality"
* procedure.anatomicalFocus.laterality -> "(0020,0062)" "Image Laterality"
* procedure.deviceIdentifier -> "(0018,100A)" "UDI Sequence"
* procedure.deviceIdentifier -> "(0018,1009)" "Unique Device Identifier"
* procedure.deviceIdentifier -> "(0018,1000)" "Device Serial Number"
* procedure.deviceIdentifier -> "(0018,1002)" "Device UID"
* procedure.performer -> "(0008,1050)" "Performing Physician's Name"
* procedure.performer -> "(0008,1052)" "Performing Physician Identification Sequence"
* procedure.performer -> "(0008,1070)" "Operators' Name"
* procedure.performer.name -> "(0008,1050)" "Performing Physician's Name"
* procedure.performer.organization -> "(0008,0080)" "Institution Name"
* procedure.phase -> "(0018,9344)" "Contrast/Bolus Agent Phase"
* procedure.phase -> "(0008,103E)" "Series Description"
* medication -> "(0018,0012)" "Contrast/Bolus Agent Sequence"
* medication -> "(0018,0010)" "Contrast/Bolus Agent"
* medication.brandName -> "(0018,0010)" "Contrast/Bolus Agent"
* medication.code -> "(0018,0012)" "Contrast/Bolus Agent Sequence"
* medication.activeIngredient -> "(0018,1048)" "Contrast/Bolus Ingredient"
* medication.strength -> "(0018,1049)" "Contrast/Bolus Ingredient Concentration"
* medication.route -> "(0018,0014)" "Contrast/Bolus Administration Route Sequence"
* medication.route -> "(0018,1040)" "Contrast/Bolus Route"
* medication.administered[x] -> "(0018,1042)" "Contrast/Bolus Start Time"
* medication.administered[x] -> "(0018,1078)" "Radiopharmaceutical Start DateTime"
* adverseReaction.description -> "(0010,2110)" "Allergies"
* results -> "(0040,A730)" "Content Sequence of the container Findings (121070)"
* results.date[x] -> "(0040,A032)" "Observation DateTime"
* results.observation.code -> "(0040,A043)" "Concept Name Code Sequence"
* results.observation.result[x] -> "(0040,A300)" "Measured Value Sequence"
* conclusion.impression -> "(0040,A160)" "Text Value of Impression (121073), in the container Impressions (121072)"
* recommendation.description -> "(0040,A160)" "Text Value of Recommendation (121075), in the container Recommendations (121074)"
