Instance: alias-eu-imaging
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: HL7 Europe imaging"
* insert AliasMap(alias-eu-imaging, AliasEuImaging, http://hl7.eu/fhir/imaging)
* title = "Aliases: HL7 Europe imaging"
* description = """
How the filters are spelt in the imaging report guide of HL7 Europe for FHIR R4 (1.0.0 ballot). On documents it has parameters
for modality and body site and, through IHE MHD, for class and period; it has none for study, accession number, order or
procedure, and its sample query by `DocumentReference?identifier` finds no study. For studies its CapabilityStatement names two
parameters as FHIR R5 does: both names are listed. Reports as resources have the parameters of FHIR for patient, category, code, date and
status; none leads from a report to its study.
"""

* insert Spellings
* insert AliasesOf(F1)
* insert Alias(DocumentReference?type, equivalent)
* insert Alias(DocumentReference?category, wider)
* insert AliasBecause([[Its sample queries find reports by category.]])
* insert AliasesOf(F2)
* insert Alias(DocumentReference?modality, equivalent)
* insert Alias(ImagingStudy?modality, equivalent)
* insert AliasesOf(F3)
* insert Alias(DocumentReference?period, equivalent)
* insert Alias(ImagingStudy?started, equivalent)
* insert Alias(DiagnosticReport?date, equivalent)
* insert AliasesOf(F4)
* insert Alias(DocumentReference?bodysite, equivalent)
* insert Alias(DocumentReference?bodysite:below, equivalent)
* insert AliasBecause([[The region and what lies within it, where the server knows the hierarchy.]])
* insert Alias(ImagingStudy?bodysite, inexact)
* insert AliasBecause([[The fine body site of a series.]])
* insert Alias(ImagingStudy?body-site, inexact)
* insert AliasBecause([[The same, by its name in FHIR R5.]])
* insert NoAlias(F5, No parameter for the procedure.)
* insert AliasesOf(F6)
* insert Alias(ImagingStudy?identifier, wider)
* insert AliasBecause([[Any identifier of the study.]])
* insert AliasesOf(F7)
* insert Alias(ImagingStudy?basedon:identifier, wider)
* insert Alias(ImagingStudy?based-on:identifier, wider)
* insert AliasBecause([[The same, by its name in FHIR R5.]])
* insert AliasesOf(F8)
* insert Alias(ImagingStudy?basedon:identifier, wider)
* insert Alias(ImagingStudy?based-on:identifier, wider)
* insert AliasBecause([[The same, by its name in FHIR R5.]])

* insert Carriers
* insert AliasesOf(F1)
* insert Alias(DocumentReference.type, equivalent)
* insert Alias(DiagnosticReport.category, wider)
* insert AliasesOf(F2)
* insert Alias([[DocumentReference.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.modality').value]], equivalent)
* insert AliasBecause([[One only, so a PET/CT cannot be told.]])
* insert Alias(ImagingStudy.series.modality, equivalent)
* insert AliasesOf(F3)
* insert Alias(DocumentReference.context.period, equivalent)
* insert Alias(ImagingStudy.started, equivalent)
* insert Alias(DiagnosticReport.effective, equivalent)
* insert AliasesOf(F4)
* insert Alias([[DocumentReference.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.bodySite').extension('concept').value]], equivalent)
* insert Alias(ImagingStudy.series.bodySite, inexact)
* insert AliasBecause([[The fine body site of a series.]])
* insert NoAlias(F5, [[Within a report only, as the code of its Procedure.]])
* insert AliasesOf(F6)
* insert Alias(ImagingStudy.identifier, wider)
* insert AliasBecause([[Told by the type 110180 of DICOM.]])
* insert AliasesOf(F7)
* insert Alias(ImagingStudy.basedOn.identifier, wider)
* insert AliasBecause([[Only here, not among the identifiers of the study.]])
* insert AliasesOf(F8)
* insert Alias(ImagingStudy.basedOn.identifier, wider)
* insert AliasBecause([[One order at most.]])
