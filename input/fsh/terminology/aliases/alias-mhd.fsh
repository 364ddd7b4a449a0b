Instance: alias-mhd
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: IHE MHD"
* insert AliasMap(alias-mhd, AliasMhd, https://profiles.ihe.net/ITI/MHD)
* title = "Aliases: IHE MHD"
* description = """
How the filters are spelt in IHE Mobile access to Health Documents, version 4.2, which knows documents and their metadata only.
Modality, region and procedure are event codes there; study, accession number and order are related references found by their
identifier.
"""

* insert Spellings
* insert AliasesOf(F1)
* insert Alias(DocumentReference?type, equivalent)
* insert Alias(DocumentReference?category, wider)
* insert AliasBecause([[Class code.]])
* insert AliasesOf(F2)
* insert Alias(DocumentReference?event, wider)
* insert AliasesOf(F3)
* insert Alias(DocumentReference?period, equivalent)
* insert AliasesOf(F4)
* insert Alias(DocumentReference?event, wider)
* insert AliasesOf(F5)
* insert Alias(DocumentReference?event, wider)
* insert AliasesOf(F6)
* insert Alias(DocumentReference?related:identifier, wider)
* insert AliasesOf(F7)
* insert Alias(DocumentReference?related:identifier, wider)
* insert AliasesOf(F8)
* insert Alias(DocumentReference?related:identifier, wider)

* insert Carriers
* insert AliasesOf(F1)
* insert Alias(DocumentReference.type, equivalent)
* insert Alias(DocumentReference.category, wider)
* insert AliasesOf(F2)
* insert Alias(DocumentReference.context.event, wider)
* insert AliasesOf(F3)
* insert Alias(DocumentReference.context.period, equivalent)
* insert AliasesOf(F4)
* insert Alias(DocumentReference.context.event, wider)
* insert AliasesOf(F5)
* insert Alias(DocumentReference.context.event, wider)
* insert AliasesOf(F6)
* insert Alias(DocumentReference.context.related.identifier, wider)
* insert AliasesOf(F7)
* insert Alias(DocumentReference.context.related.identifier, wider)
* insert AliasesOf(F8)
* insert Alias(DocumentReference.context.related.identifier, wider)
* insert AliasesOf(R1)
* insert Alias(DocumentReference.masterIdentifier, equivalent)
* insert Alias(DocumentReference.content.attachment.url, equivalent)
* insert AliasesOf(R2)
* insert Alias(DocumentReference.content.attachment.contentType, equivalent)
* insert Alias(DocumentReference.content.format, equivalent)
* insert AliasesOf(R3)
* insert Alias(DocumentReference.author, equivalent)
* insert Alias(DocumentReference.custodian, narrower)
* insert AliasBecause([[The organisation only.]])
