// The identifiers of the CT study of the chest, wherever they are written.
RuleSet: StudyUidOfCtChest(path)
* {path}.type = $DCM#110180 "Study Instance UID"
* {path}.system = $DICOM-UID
* {path}.value = "urn:oid:2.25.120550377450548480325590266307545051876"

RuleSet: AccessionOfCtChest(path)
* {path}.type.coding[0] = $V2-0203#ACSN "Accession ID"
* {path}.type.coding[1] = $DCM#121022 "Accession Number"
* {path}.system = "urn:oid:2.999.10.1"
* {path}.value = "ACC-1002"

RuleSet: OrderOfCtChest(path)
* {path}.type = $V2-0203#PLAC "Placer Identifier"
* {path}.system = "urn:oid:2.999.10.2"
* {path}.value = "ORD-2002"

// The orders that study and report answer: the number of the department, and that of the placer.
RuleSet: OrdersOfCtChest
* basedOn[accessionNumber] = Reference(ct-chest-order)
* basedOn[accessionNumber].type = "ServiceRequest"
* insert AccessionOfCtChest(basedOn[accessionNumber].identifier)
* basedOn[placerOrder] = Reference(ct-chest-order)
* basedOn[placerOrder].type = "ServiceRequest"
* insert OrderOfCtChest(basedOn[placerOrder].identifier)

// What the envelopes of the study say alike.
RuleSet: EnvelopeOfCtChest
* extension[studyModality].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* status = #current
* subject = Reference(carla)
* custodian = Reference(hospital-exemplo)
* securityLabel = $V3-Confidentiality#R "restricted"
* content.attachment.contentType = #application/fhir+json
* content.attachment.language = #en
* context.event[0] = $DCM#CT "Computed Tomography"
* context.event[1] = $SCT#67734004 "Upper trunk"
* context.event[2] = $SCT#169069000 "Computed tomography of chest"
* context.period.start = "2025-04-02T10:05:00+01:00"
* context.period.end = "2025-04-02T10:48:00+01:00"
* context.facilityType.text = "Hospital"
* context.practiceSetting = $SCT#394914008 "Radiology"
* context.related[studyInstanceUid] = Reference(ct-chest)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfCtChest(context.related[studyInstanceUid].identifier)
* context.related[accessionNumber] = Reference(ct-chest-order)
* context.related[accessionNumber].type = "ServiceRequest"
* insert AccessionOfCtChest(context.related[accessionNumber].identifier)
* context.related[placerOrder] = Reference(ct-chest-order)
* context.related[placerOrder].type = "ServiceRequest"
* insert OrderOfCtChest(context.related[placerOrder].identifier)

// The site of the lesion, with its side.
RuleSet: RightUpperLobe
* bodySite = $SCT#45653009 "Structure of upper lobe of lung"
* bodySite.extension[bodyStructure].valueReference = Reference(right-upper-lobe)

// A section of the report in English, written from its entries.
RuleSet: SectionText(section, title, text)
* section[{section}].title = "{title}"
* section[{section}].text.status = #generated
* section[{section}].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">{text}</div>"
