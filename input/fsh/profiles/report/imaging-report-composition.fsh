Profile: ImagingReportComposition
Parent: Composition
Id: imaging-report-composition
Title: "Composition of an imaging report"
Description: """
The first entry of a report document: its header (A.1) and its sections (A.2 to A.7). Header elements that the DiagnosticReport has too say
the same in both.

A section is read by its text, which says what its entries say. A report that was only dictated has texts and no entries; one that exists
as a presented form alone has neither, and is read there.
"""
* language 1..
* language ^short = "Language of the report"
* insert MandatoryShown(language)
* extension contains
    CompositionDiagnosticReport named diagnosticReport 1..1 and
    http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber named versionNumber 0..1 and
    http://hl7.org/fhir/StructureDefinition/event-basedOn named basedOn 0..* and
    InformationRecipient named informationRecipient 0..*
* insert MandatoryUsed(extension[diagnosticReport])
* extension[versionNumber] ^short = "Version of the report"
* insert KnownShown(extension[versionNumber])
* extension[basedOn] ^short = "Orders the report answers"
* extension[basedOn].value[x] only Reference(ImagingOrderServiceRequest)
* insert KnownUsed(extension[basedOn])
* insert DesiredShown(extension[informationRecipient])
* identifier 1..
* identifier ^short = "Identity of the report, the same in all its versions"
* insert MandatoryUsed(identifier)
* insert MandatoryHandled(status)
* type = $LOINC#85430-7
* type ^short = "Type of document: imaging report"
* insert MandatoryUsed(type)
* subject 1..
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* date ^short = "When the report was last edited"
* insert MandatoryShown(date)
* author only Reference(ImagingPractitionerRole or ImagingPractitioner or ImagingOrganization or ImagingDevice or ImagingPatient or RelatedPerson)
* author ^short = "Who wrote it: persons in their role, or a device"
* author ^comment = "Where several authors finished at different times, a Provenance of the Composition says when each did."
* insert MandatoryShown(author)
* insert MandatoryShown(title)
* confidentiality ^short = "Confidentiality, N where nothing else is known"
* insert KnownHandled(confidentiality)
* attester ^slicing.discriminator.type = #value
* attester ^slicing.discriminator.path = "mode"
* attester ^slicing.rules = #open
* attester ^slicing.description = "By the mode of attestation."
* attester contains
    legalAuthenticator 0..* and
    resultValidator 0..*
* insert DesiredShown(attester)
* insert Attester(legalAuthenticator, legal, [[Who answers for the report by law]])
* insert Attester(resultValidator, professional, [[Who validated the result]])
* custodian only Reference(ImagingOrganization)
* insert KnownShown(custodian)
* relatesTo ^short = "The version it replaces, or the report it adds to"
* insert KnownHandled(relatesTo)
* insert KnownHandled(relatesTo.code)
* insert KnownUsed(relatesTo.target[x])
* event ^short = "The procedures the report is about"
* insert KnownShown(event)
* event.code from ImagingProcedureCode (preferred)
* insert KnownShown(event.code)
* insert KnownShown(event.period)
* section ^slicing.discriminator.type = #pattern
* section ^slicing.discriminator.path = "code"
* section ^slicing.rules = #open
* section ^slicing.description = "By the code of the section."
* section.code from ImagingReportSection (preferred)
* insert KnownShown(section)
* insert ReportSection(imagingStudies, 18726-0, KnownShown, [[Studies the report interprets]])
* insert EntriesByType(imagingStudies)
* insert SectionEntry(imagingStudies, study, ImagingStudy, KnownUsed)
* insert ReportSection(order, 55115-0, KnownShown, [[Orders, with the clinical question]])
* insert EntriesByType(order)
* insert SectionEntry(order, order, ImagingOrderServiceRequest, KnownUsed)
* insert ReportSection(reason, 18785-6, KnownShown, [[Reasons for the examination]])
* insert ReportSection(history, 11329-0, KnownShown, [[What was known of the patient]])
* insert EntriesByType(history)
* insert SectionEntry(history, condition, ImagingCondition, KnownShown)
* insert ReportSection(procedure, 55111-9, KnownShown, [[What was done and given, and what the patient did not tolerate]])
* insert EntriesByType(procedure)
* insert SectionEntry(procedure, procedure, ImagingProcedure, KnownShown)
* insert SectionEntry(procedure, medication, ImagingMedicationAdministration, DesiredShown)
* insert SectionEntry(procedure, adverseReaction, ImagingAllergyIntolerance, KnownShown)
* insert ReportSection(comparison, 18834-2, DesiredShown, [[Earlier reports and studies compared with]])
* section[comparison].entry ^comment = "The guideline asks for the earlier report; HL7 Europe knows only the earlier study. A reference by identifier is enough where neither is held."
* insert EntriesByType(comparison)
* insert SectionEntry(comparison, report, DiagnosticReport, DesiredUsed)
* insert SectionEntry(comparison, study, ImagingComparisonImagingStudy, DesiredUsed)
* insert SectionEntry(comparison, document, DocumentReference, DesiredUsed)
* insert ReportSection(findings, 59776-5, KnownShown, [[Findings]])
* insert EntriesByType(findings)
* insert SectionEntry(findings, finding, ImagingFindingObservation, KnownShown)
* insert ReportSection(impression, 19005-8, KnownShown, [[Impression]])
* insert EntriesByType(impression)
* insert SectionEntry(impression, condition, ImagingCondition, DesiredShown)
* insert SectionEntry(impression, finding, ImagingFindingObservation, DesiredShown)
* insert KeyImagesOf(impression)
* insert ReportSection(recommendation, 18783-1, DesiredShown, [[Recommendation]])
* insert EntriesByType(recommendation)
* insert SectionEntry(recommendation, carePlan, ImagingCarePlan, DesiredShown)
* insert SectionEntry(recommendation, request, ServiceRequest, DesiredShown)
* insert ReportSection(communication, 73568-8, KnownShown, [[Whom a critical finding was told, and when]])
* insert ReportSection(radiation, 73569-6, DesiredShown, [[Radiation the examination took]])
* insert EntriesByType(radiation)
* insert SectionEntry(radiation, dose, ImagingDoseObservation, DesiredShown)
* insert ReportSection(addendum, 55107-7, KnownShown, [[What was added to the report]])
