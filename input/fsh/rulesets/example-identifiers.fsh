// The identifiers of the example study, wherever they are written.
RuleSet: StudyUidOfCtHead(path)
* {path}.type = $DCM#110180 "Study Instance UID"
* {path}.system = $DICOM-UID
* {path}.value = "urn:oid:2.25.286260095609999030506624903374546761512"

RuleSet: AccessionOfCtHead(path)
* {path}.type.coding[0] = $V2-0203#ACSN "Accession ID"
* {path}.type.coding[1] = $DCM#121022 "Accession Number"
* {path}.system = "urn:oid:2.999.10.1"
* {path}.value = "ACC-1001"

RuleSet: OrderOfCtHead(path)
* {path}.type = $V2-0203#PLAC "Placer Identifier"
* {path}.system = "urn:oid:2.999.10.2"
* {path}.value = "ORD-2001"

// An entry of a document: the address the resource has on the NCPeH, and the resource itself.
RuleSet: DocumentEntry(type, id)
* entry[+].fullUrl = "https://ncpeh-a.example/fhir/{type}/{id}"
* entry[=].resource = {id}
