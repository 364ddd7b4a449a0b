Instance: alias-mado-0-1-0
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: IHE MADO 0.1.0"
* insert AliasMap(alias-mado-0-1-0, AliasMado010, https://profiles.ihe.net/RAD/MADO)
* title = "Aliases: IHE MADO 0.1.0"
* description = """
How the filters are spelt in IHE Manifest-based Access to DICOM Objects, version 0.1.0. Modality and region are carried by
backports of R5 elements, the region nested one level deeper; one modality only.
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
* insert Alias([[DocumentReference.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.modality').value]], equivalent)
* insert AliasBecause([[One only, so a PET/CT cannot be told.]])
* insert Alias(DocumentReference.context.event, wider)
* insert AliasesOf(F3)
* insert Alias(DocumentReference.context.period, equivalent)
* insert AliasesOf(F4)
* insert Alias([[DocumentReference.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.bodySite').extension('concept').value]], equivalent)
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
