Profile: ImagingReportDiagnosticReport
Parent: DiagnosticReport
Id: imaging-report-diagnosticreport
Title: "Imaging report"
Description: """
An imaging report as a resource: listed and searched by itself, and carried inside the report document. It names every study it
interprets by Study Instance UID, and its orders by number, because these are the threads that hold study and report together
(A.1.8.10, A.1.8.11).

Modality, region and procedure of the studies are repeated on the report, so that the filters work where a study is not held.
HL7 Europe also expects a reference from the report back to its Composition, in a backport of an R5 element; it is allowed here
and not asked for.
"""
* language 1..
* language ^short = "Language of the report"
* insert MandatoryShown(language)
* extension contains
    StudyModality named studyModality 0..* and
    AnatomicalRegionExtension named anatomicalRegion 0..* and
    StudyProcedure named studyProcedure 0..*
* insert KnownShown(extension[studyModality])
* insert KnownShown(extension[anatomicalRegion])
* insert KnownShown(extension[studyProcedure])
* identifier 1..
* identifier ^short = "Identity of the report, the same in all its versions"
* insert MandatoryUsed(identifier)
* insert KnownUsed(identifier.system)
* identifier.value 1..
* insert MandatoryUsed(identifier.value)
* insert BasedOnSlices
* insert MandatoryHandled(status)
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^slicing.description = "By the code that HL7 Europe expects."
* category contains
    imagingReport 0..1 and
    medicalImaging 0..1
* insert KnownUsed(category)
* category[imagingReport] = $LOINC#85430-7
* category[imagingReport] ^short = "Imaging report"
* insert KnownUsed(category[imagingReport])
* category[medicalImaging] = $EHDS-category#Medical-Imaging
* category[medicalImaging] ^short = "Priority category of the European Health Data Space"
* insert KnownUsed(category[medicalImaging])
* code = $LOINC#85430-7
* code ^short = "Type of document: imaging report"
* code ^comment = "Further codings, such as 18748-4 or the procedure, may stand beside it. That 85430-7 is a panel in LOINC is a known objection; it stands in one value set so that it can be exchanged in one place."
* insert MandatoryShown(code)
* subject 1..
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* effective[x] ^short = "When the studies were performed"
* insert KnownShown(effective[x])
* issued ^short = "When this version was created"
* insert MandatoryShown(issued)
* performer ^short = "Organisation that answers for the report"
* insert KnownShown(performer)
* resultsInterpreter only Reference(ImagingPractitionerRole or ImagingPractitioner or ImagingOrganization or CareTeam)
* resultsInterpreter ^short = "Who wrote it; a program that did is an author of the Composition"
* insert KnownShown(resultsInterpreter)
* specimen only Reference(ImagingSpecimen)
* insert DesiredShown(specimen)
* result ^short = "Findings and radiation dose"
* insert KnownShown(result)
* imagingStudy 1..
* imagingStudy ^short = "Every study the report interprets"
* insert MandatoryUsed(imagingStudy)
* insert KnownUsed(imagingStudy.reference)
* imagingStudy.identifier 1..
* imagingStudy.identifier obeys uid-form and uid-prefix
* imagingStudy.identifier ^short = "Study Instance UID"
* insert MandatoryUsed(imagingStudy.identifier)
* imagingStudy.identifier.system 1..
* imagingStudy.identifier.system = $DICOM-UID
* imagingStudy.identifier.value 1..
* insert MandatoryUsed(imagingStudy.identifier.value)
* insert KnownShown(media)
* insert KnownShown(media.comment)
* media.link only Reference(ImagingKeyImageMedia)
* insert KnownShown(media.link)
* conclusion ^short = "Impression"
* insert KnownShown(conclusion)
* conclusionCode from ImagingConditionCode (preferred)
* insert DesiredShown(conclusionCode)
* presentedForm ^short = "The whole report for reading, in one or more formats of the same meaning"
* presentedForm obeys imaging-documentreference-retrievable
* insert KnownShown(presentedForm)
* insert KnownUsed(presentedForm.contentType)
* insert KnownShown(presentedForm.language)
* insert KnownUsed(presentedForm.data)
* insert KnownUsed(presentedForm.url)
* insert DesiredUsed(presentedForm.size)
* insert DesiredUsed(presentedForm.hash)
* insert KeepsExtension(presentedForm.title, http://hl7.org/fhir/StructureDefinition/elementdefinition-translatable)
* insert KnownShown(presentedForm.title)
* insert KnownShown(presentedForm.creation)
