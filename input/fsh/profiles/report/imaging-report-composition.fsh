Profile: ImagingReportComposition
Parent: Composition
Id: imaging-report-composition
Title: "Composition of an imaging report"
Description: "The first entry of a report document: its header (A.1) and its sections. Header elements that the DiagnosticReport has too say the same in both."
* language 1.. MS
* language ^short = "Language of the report"
* extension contains
    CompositionDiagnosticReport named diagnosticReport 1..1 MS and
    http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber named versionNumber 0..1 MS
* extension[versionNumber] ^short = "Version of the report"
* identifier 1.. MS
* identifier ^short = "Identity of the report, the same in all its versions"
* status MS
* type MS
* type = $LOINC#85430-7
* type ^short = "Type of document: imaging report"
* subject 1.. MS
* subject only Reference(ImagingPatient)
* date MS
* date ^short = "When the report was last edited"
* author MS
* title MS
* confidentiality MS
* attester MS
* attester.mode MS
* attester.time MS
* attester.party MS
* custodian MS
* relatesTo MS
* event MS
* event.code MS
* event.period MS
* section MS
* section ^slicing.discriminator.type = #pattern
* section ^slicing.discriminator.path = "code"
* section ^slicing.rules = #open
* section ^slicing.description = "By the code of the section."
* section contains
    imagingStudies 0..1 MS and
    findings 0..1 MS and
    impression 0..1 MS
* section[imagingStudies] ^short = "Studies the report interprets"
* section[imagingStudies].code 1..
* section[imagingStudies].code = $LOINC#18726-0
* section[imagingStudies].entry MS
* section[findings] ^short = "Findings"
* section[findings].code 1..
* section[findings].code = $LOINC#59776-5
* section[findings].text MS
* section[findings].entry MS
* section[impression] ^short = "Impression"
* section[impression].code 1..
* section[impression].code = $LOINC#19005-8
* section[impression].text MS
* section[impression].entry MS
