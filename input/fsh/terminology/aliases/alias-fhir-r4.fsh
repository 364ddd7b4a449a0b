Instance: alias-fhir-r4
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: FHIR R4"
* insert SpellingMap(alias-fhir-r4, AliasFhirR4)
* title = "Aliases: FHIR R4"
* description = """
How the filters are spelt with nothing but the search parameters of FHIR R4, by modifier and chain where the value stands behind a
reference. Servers in the field refuse `:identifier`, so each such way has a chain beside it. FHIR R4 has no search parameter for
the procedure of a study and none from a report to its study.
"""

* insert Spellings
* insert AliasesOf(F1)
* insert Alias(DocumentReference?type, equivalent)
* insert Alias(DocumentReference?category, wider)
* insert AliasesOf(F2)
* insert Alias(ImagingStudy?modality, equivalent)
* insert Alias(DocumentReference?event, wider)
* insert AliasBecause([[Event codes hold modality, region and procedure alike.]])
* insert AliasesOf(F3)
* insert Alias(ImagingStudy?started, equivalent)
* insert Alias(DiagnosticReport?date, equivalent)
* insert Alias(DocumentReference?period, equivalent)
* insert AliasesOf(F4)
* insert Alias(ImagingStudy?bodysite, inexact)
* insert AliasBecause([[The fine body site of a series.]])
* insert Alias(ImagingStudy?bodysite:below, inexact)
* insert AliasBecause([[The region and what lies within it, where the server knows the hierarchy.]])
* insert Alias(DocumentReference?event, wider)
* insert AliasesOf(F5)
* insert Alias(DocumentReference?event, wider)
* insert AliasesOf(F6)
* insert Alias(ImagingStudy?identifier, wider)
* insert AliasBecause([[Any identifier of the study.]])
* insert Alias(DocumentReference?related:identifier, wider)
* insert Alias(DocumentReference?related:ImagingStudy.identifier, wider)
* insert AliasesOf(F7)
* insert Alias(ImagingStudy?identifier, wider)
* insert AliasBecause([[Any identifier of the study.]])
* insert Alias(ImagingStudy?basedon:identifier, wider)
* insert Alias(ImagingStudy?basedon:ServiceRequest.identifier, wider)
* insert Alias(DiagnosticReport?based-on:identifier, wider)
* insert Alias(DiagnosticReport?based-on:ServiceRequest.identifier, wider)
* insert Alias(DocumentReference?related:identifier, wider)
* insert Alias(DocumentReference?related:ServiceRequest.identifier, wider)
* insert AliasesOf(F8)
* insert Alias(ImagingStudy?basedon:identifier, wider)
* insert Alias(ImagingStudy?basedon:ServiceRequest.identifier, wider)
* insert Alias(DiagnosticReport?based-on:identifier, wider)
* insert Alias(DiagnosticReport?based-on:ServiceRequest.identifier, wider)
* insert Alias(DocumentReference?related:identifier, wider)
* insert Alias(DocumentReference?related:ServiceRequest.identifier, wider)

* insert Carriers
* insert AliasesOf(F1)
* insert Alias(DocumentReference.type, equivalent)
* insert Alias(DocumentReference.category, wider)
* insert AliasesOf(F4)
* insert Alias(ImagingStudy.series.bodySite, inexact)
* insert AliasBecause([[The fine body site of a series.]])
* insert AliasesOf(F7)
* insert Alias(DiagnosticReport.identifier, wider)
* insert AliasBecause([[Told by the type: ACSN or 121022; the place of the filler's own number.]])
