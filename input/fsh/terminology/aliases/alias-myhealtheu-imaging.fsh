Instance: alias-myhealtheu-imaging
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: MyHealth@EU imaging models"
* insert AliasMap(alias-myhealtheu-imaging, AliasMyHealthEuImaging, http://fhir.ehdsi.eu/imaging)
* title = "Aliases: MyHealth@EU imaging models"
* description = """
Where the filters stand in the logical models of MyHealth@EU for imaging reports and studies (9.1.1, a draft read in part). It
has models only, so there is nothing to search by. Where the modality, the date of the study and the number of the order stand
was not read.
"""

* insert Spellings
* insert NoAlias(F1, Models only: nothing to search by.)
* insert NoAlias(F2, Models only: nothing to search by.)
* insert NoAlias(F3, Models only: nothing to search by.)
* insert NoAlias(F4, Models only: nothing to search by.)
* insert NoAlias(F5, Models only: nothing to search by.)
* insert NoAlias(F6, Models only: nothing to search by.)
* insert NoAlias(F7, Models only: nothing to search by.)
* insert NoAlias(F8, Models only: nothing to search by.)

* insert Carriers
* insert AliasesOf(F1)
* insert Alias(MyHealthEuImagingReport.header.documentType, wider)
* insert AliasBecause([[Its example type of a report is 18748-4.]])
* insert NoAlias(F2, [[Its Xt-EHR parent has one modality or more in a report; under which path was not read.]])
* insert NoAlias(F3, The date in its header is that of the report; that of the study was not read.)
* insert AliasesOf(F4)
* insert Alias(MyHealthEuImagingStudy.bodySite, inexact)
* insert AliasBecause([[From its Xt-EHR parent.]])
* insert AliasesOf(F5)
* insert Alias(MyHealthEuImagingReport.header.eventType, equivalent)
* insert AliasesOf(F6)
* insert Alias(MyHealthEuImagingStudy.header.identifier, equivalent)
* insert AliasesOf(F7)
* insert Alias(MyHealthEuImagingReport.header.accessionNumber, equivalent)
* insert AliasBecause([[On the study only through the order.]])
* insert NoAlias(F8, [[Its order has a placer; whether it has a number was not read.]])
