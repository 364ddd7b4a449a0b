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
* language 1.. MS
* language ^short = "Language of the report"
* extension contains
    StudyModality named studyModality 0..* MS and
    AnatomicalRegionExtension named anatomicalRegion 0..* MS and
    StudyProcedure named studyProcedure 0..* MS
* identifier 1.. MS
* identifier ^short = "Identity of the report, the same in all its versions"
* identifier.system MS
* identifier.value 1.. MS
* insert BasedOnSlices
* status MS
* category MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^slicing.description = "By the code that HL7 Europe expects."
* category contains
    imagingReport 0..1 MS and
    medicalImaging 0..1 MS
* category[imagingReport] = $LOINC#85430-7
* category[imagingReport] ^short = "Imaging report"
* category[medicalImaging] = $EHDS-category#Medical-Imaging
* category[medicalImaging] ^short = "Priority category of the European Health Data Space"
* code MS
* code = $LOINC#85430-7
* code ^short = "Type of document: imaging report"
* code ^comment = "Further codings, such as 18748-4 or the procedure, may stand beside it. That 85430-7 is a panel in LOINC is a known objection; it stands in one value set so that it can be exchanged in one place."
* subject 1.. MS
* subject only Reference(ImagingPatient)
* effective[x] MS
* effective[x] ^short = "When the studies were performed"
* issued MS
* issued ^short = "When this version was created"
* performer MS
* resultsInterpreter MS
* result MS
* imagingStudy 1.. MS
* imagingStudy ^short = "Every study the report interprets"
* imagingStudy.reference MS
* imagingStudy.identifier 1.. MS
* imagingStudy.identifier obeys uid-form and uid-prefix
* imagingStudy.identifier ^short = "Study Instance UID"
* imagingStudy.identifier.system 1..
* imagingStudy.identifier.system = $DICOM-UID
* imagingStudy.identifier.value 1.. MS
* media MS
* media.comment MS
* media.link MS
* conclusion MS
* conclusionCode MS
* presentedForm MS
* presentedForm.contentType MS
* presentedForm.language MS
