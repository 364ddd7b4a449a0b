// What the three envelopes of the example study say alike.
RuleSet: EnvelopeOfCtHead
* extension[studyModality].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[anatomicalRegion].valueCodeableConcept = $SCT#774007 "Head and neck"
* status = #current
* subject = Reference(ana)
* custodian = Reference(hospital-exemplo)
* securityLabel = $V3-Confidentiality#N "normal"
* content.attachment.language = #en
* context.event[0] = $DCM#CT "Computed Tomography"
* context.event[1] = $SCT#774007 "Head and neck"
* context.event[2] = $SCT#303653007 "Computed tomography of head"
* context.period.start = "2025-03-10T09:15:00+00:00"
* context.period.end = "2025-03-10T09:21:00+00:00"
* context.facilityType.text = "Hospital"
* context.practiceSetting = $SCT#394914008 "Radiology"
* context.related[studyInstanceUid] = Reference(ct-head)
* context.related[studyInstanceUid].type = "ImagingStudy"
* insert StudyUidOfCtHead(context.related[studyInstanceUid].identifier)
* context.related[accessionNumber] = Reference(ct-head-order)
* context.related[accessionNumber].type = "ServiceRequest"
* insert AccessionOfCtHead(context.related[accessionNumber].identifier)
* context.related[placerOrder] = Reference(ct-head-order)
* context.related[placerOrder].type = "ServiceRequest"
* insert OrderOfCtHead(context.related[placerOrder].identifier)

RuleSet: EnvelopeSizeOfCtHead
* extension[studySize].extension[bytes].valueQuantity = 102400 'By'
* extension[studySize].extension[transferSyntax].valueUri = "urn:oid:1.2.840.10008.1.2.1"

// One category, as IHE MHD allows: the class code of XDS and the priority category are codings of it.
RuleSet: EnvelopeCategory(class)
* category.coding[0] = $XDS-classCode#{class}
* category.coding[1] = $EHDS-category#Medical-Imaging

// The identity of this version of the document, repeated among the identifiers as IHE MADO asks.
RuleSet: EnvelopeIdentity(value)
* masterIdentifier.system = "urn:ietf:rfc:3986"
* masterIdentifier.value = "{value}"
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "{value}"
