Instance: alias-ncpeh-api
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: MyHealth@EU NCPeH API"
* insert AliasMap(alias-ncpeh-api, AliasNcpehApi, http://myhealth.eu/fhir/ncp-api)
* title = "Aliases: MyHealth@EU NCPeH API"
* description = """
How the filters are spelt in the public builds of the MyHealth@EU NCPeH API. Reports are found as DocumentReference, by type;
studies as ImagingStudy. Its search tables were read in the build of March 2025; those of 9.1.0 and later could not be read, so
what is missing here may exist. `DocumentReference?date` is the date of the entry and is no alias of F3.
"""

* insert Spellings
* insert AliasesOf(F1)
* insert Alias(DocumentReference?type, equivalent)
* insert Alias(DocumentReference?category, wider)
* insert AliasesOf(F2)
* insert Alias(ImagingStudy?modality, equivalent)
* insert AliasesOf(F3)
* insert Alias(ImagingStudy?started, equivalent)
* insert AliasesOf(F4)
* insert Alias(ImagingStudy?bodysite, inexact)
* insert AliasBecause([[The fine body site of a series.]])
* insert NoAlias(F5, No parameter for the procedure.)
* insert AliasesOf(F6)
* insert Alias(ImagingStudy?identifier, wider)
* insert AliasBecause([[Any identifier of the study.]])
* insert AliasesOf(F7)
* insert Alias(ImagingStudy?identifier, wider)
* insert AliasBecause([[Any identifier of the study.]])
* insert NoAlias(F8, No parameter for the order.)

* insert Carriers
* insert AliasesOf(F1)
* insert Alias(DocumentReference.type, equivalent)
* insert AliasesOf(F2)
* insert Alias([[DocumentReference.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.modality').value]], equivalent)
* insert Alias(ImagingStudy.series.modality, equivalent)
* insert AliasesOf(F3)
* insert Alias(ImagingStudy.started, equivalent)
* insert AliasesOf(F4)
* insert Alias([[DocumentReference.extension('http://myhealth.eu/fhir/StructureDefinition/DocumentReference-bodysite').value]], equivalent)
* insert Alias(ImagingStudy.series.bodySite, inexact)
* insert AliasBecause([[The fine body site of a series.]])
* insert NoAlias(F5, No element for the procedure was read.)
* insert AliasesOf(F6)
* insert Alias(ImagingStudy.identifier, wider)
* insert AliasesOf(F7)
* insert Alias(ImagingStudy.identifier, wider)
* insert NoAlias(F8, [[In the builds of 2024 an envelope is related to a DiagnosticReport only; newer ones were not read.]])
