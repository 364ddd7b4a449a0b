// The numbers that hold an example's study, orders, reports and envelopes together, wherever they are written.
RuleSet: StudyUid(path, uid)
* {path}.type = $DCM#110180 "Study Instance UID"
* {path}.system = $DICOM-UID
* {path}.value = "urn:oid:{uid}"

RuleSet: Accession(path, hospital, number)
* {path}.type.coding[0] = $V2-0203#ACSN "Accession ID"
* {path}.type.coding[1] = $DCM#121022 "Accession Number"
* {path}.system = "urn:oid:{hospital}.1"
* {path}.value = "{number}"

RuleSet: PlacerOrder(path, hospital, number)
* {path}.type = $V2-0203#PLAC "Placer Identifier"
* {path}.system = "urn:oid:{hospital}.2"
* {path}.value = "{number}"

// An order that study and report answer: the number of the department, and that of the placer.
RuleSet: AnsweredOrder(index, order, hospital, accession, number)
* basedOn[accessionNumber][{index}] = Reference({order})
* basedOn[accessionNumber][{index}].type = "ServiceRequest"
* insert Accession(basedOn[accessionNumber][{index}].identifier, {hospital}, {accession})
* basedOn[placerOrder][{index}] = Reference({order})
* basedOn[placerOrder][{index}].type = "ServiceRequest"
* insert PlacerOrder(basedOn[placerOrder][{index}].identifier, {hospital}, {number})

// The same order, in an envelope.
RuleSet: RelatedOrder(index, order, hospital, accession, number)
* context.related[accessionNumber][{index}] = Reference({order})
* context.related[accessionNumber][{index}].type = "ServiceRequest"
* insert Accession(context.related[accessionNumber][{index}].identifier, {hospital}, {accession})
* context.related[placerOrder][{index}] = Reference({order})
* context.related[placerOrder][{index}].type = "ServiceRequest"
* insert PlacerOrder(context.related[placerOrder][{index}].identifier, {hospital}, {number})

// The number of a report, the same in all its versions.
RuleSet: ReportNumber(hospital, report)
* identifier.system = "urn:oid:{hospital}.3"
* identifier.value = "{report}"

// The identity of one version of a document.
RuleSet: DocumentIdentity(path, value)
* {path}.system = "urn:ietf:rfc:3986"
* {path}.value = "{value}"
