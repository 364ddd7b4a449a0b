Instance: alias-myhealtheu-imaging
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: MyHealth@EU imaging models"
* insert AliasMap(alias-myhealtheu-imaging, AliasMyHealthEuImaging, http://fhir.ehdsi.eu/imaging)
* title = "Aliases: MyHealth@EU imaging models"
* description = """
Where the filters stand in the logical models of MyHealth@EU for imaging reports and studies (9.1.1, a draft read in part). It
has models only, so there is nothing to search by. The path of the modality in its report model was not read and is left out.
"""

* insert Carriers
* insert AliasesOf(F1)
* insert Alias(MyHealthEuImagingReport.header.documentType, wider)
* insert AliasBecause([[Its example type of a report is 18748-4.]])
* insert AliasesOf(F4)
* insert Alias(MyHealthEuImagingStudy.bodySite, inexact)
* insert AliasBecause([[From its Xt-EHR parent.]])
* insert AliasesOf(F5)
* insert Alias(MyHealthEuImagingReport.header.eventType, equivalent)
* insert AliasesOf(F6)
* insert Alias(MyHealthEuImagingStudy.header.identifier, equivalent)
* insert AliasesOf(F7)
* insert Alias(MyHealthEuImagingReport.header.accessionNumber, equivalent)
