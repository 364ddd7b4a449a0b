Instance: alias-mado-1-0-0
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: IHE MADO 1.0.0"
* insert AliasMap(alias-mado-1-0-0, AliasMado100, https://profiles.ihe.net/RAD/MADO)
* title = "Aliases: IHE MADO 1.0.0"
* description = """
How the filters are spelt in IHE Manifest-based Access to DICOM Objects, version 1.0.0 for trial use. Its extensions for
modality and region are its own, both flat and repeatable. Its search parameters were read as a continuous build; that they are
those of 0.1.0 with new expressions is what was seen, not what was announced.
"""

* insert Spellings
* insert AliasesOf(F1)
* insert Alias(DocumentReference?type, equivalent)
* insert Alias(DocumentReference?category, wider)
* insert AliasBecause([[Class code; the priority category is the same for both classes.]])
* insert AliasesOf(F2)
* insert Alias(DocumentReference?modality, equivalent)
* insert Alias(DocumentReference?event, wider)
* insert AliasBecause([[So in its printed volume: event codes hold modality, region and procedure alike.]])
* insert AliasesOf(F3)
* insert Alias(DocumentReference?period, equivalent)
* insert AliasesOf(F4)
* insert Alias(DocumentReference?anatomical-region, equivalent)
* insert AliasBecause([[The code of its search parameter.]])
* insert Alias(DocumentReference?bodysite, equivalent)
* insert AliasBecause([[The name of the same search parameter in its own CapabilityStatement.]])
* insert Alias(DocumentReference?event, wider)
* insert AliasesOf(F5)
* insert Alias(DocumentReference?event, wider)
* insert AliasesOf(F6)
* insert Alias(DocumentReference?study-instance-uid, equivalent)
* insert Alias(DocumentReference?related:identifier, wider)
* insert AliasesOf(F7)
* insert Alias(DocumentReference?accession-number, equivalent)
* insert Alias(DocumentReference?related:identifier, wider)
* insert AliasesOf(F8)
* insert Alias(DocumentReference?related:identifier, wider)
* insert AliasBecause([[Its printed volume says so; its FHIR artefacts have neither a search parameter nor a slice for the order.]])

* insert Carriers
* insert AliasesOf(F1)
* insert Alias(DocumentReference.type, equivalent)
* insert Alias(DocumentReference.category, wider)
* insert AliasesOf(F2)
* insert Alias([[DocumentReference.extension('https://profiles.ihe.net/RAD/MADO/StructureDefinition/ext-R5-DocumentReference.modality').value]], equivalent)
* insert Alias(DocumentReference.context.event, wider)
* insert AliasesOf(F3)
* insert Alias(DocumentReference.context.period, equivalent)
* insert AliasesOf(F4)
* insert Alias([[DocumentReference.extension('https://profiles.ihe.net/RAD/MADO/StructureDefinition/ext-R5-DocumentReference.bodySite').value]], equivalent)
* insert Alias(DocumentReference.context.event, wider)
* insert AliasesOf(F5)
* insert Alias(DocumentReference.context.event, wider)
* insert AliasesOf(F6)
* insert Alias(DocumentReference.context.related.identifier, wider)
* insert AliasBecause([[Told by the type 110180 of DICOM; its examples write the UID with and without urn:oid:.]])
* insert AliasesOf(F7)
* insert Alias(DocumentReference.context.related.identifier, wider)
* insert AliasBecause([[Told by the type: ACSN and 121022.]])
* insert AliasesOf(F8)
* insert Alias(DocumentReference.context.related.identifier, wider)
