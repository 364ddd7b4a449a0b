Instance: alias-eu-imaging-manifest
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: HL7 Europe imaging manifest"
* insert AliasMap(alias-eu-imaging-manifest, AliasEuImagingManifest, http://hl7.eu/fhir/imaging-manifest)
* title = "Aliases: HL7 Europe imaging manifest"
* description = """
How the filters are spelt in the imaging manifest guide of HL7 Europe, as of its builds of 2026, which extend IHE MADO and
inherit its way to search. Modality and region are repeatable and flat. Its canonical was seen in its builds only.
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
* insert AliasBecause([[Earlier builds: the backport of the R5 element.]])
* insert Alias(DocumentReference.context.event, wider)
* insert AliasesOf(F3)
* insert Alias(DocumentReference.context.period, equivalent)
* insert AliasesOf(F4)
* insert Alias([[DocumentReference.extension('https://profiles.ihe.net/RAD/MADO/StructureDefinition/ext-R5-DocumentReference.bodySite').value]], equivalent)
* insert Alias([[DocumentReference.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.bodySite').value]], equivalent)
* insert AliasBecause([[Earlier builds.]])
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
