Instance: ct-head-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition of the report of the CT study"
Description: "The header and the sections of the report document."
* language = #en
* extension[diagnosticReport].valueReference = Reference(ct-head-report)
* extension[versionNumber].valueString = "1"
* identifier.system = "urn:oid:2.999.10.3"
* identifier.value = "REP-3001"
* status = #final
* type = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* subject = Reference(ana)
* date = "2025-03-10T11:28:00+00:00"
* author = Reference(radiologist-role)
* title = "Report of the CT study of the head, 10 March 2025"
* confidentiality = #N
* attester[legalAuthenticator].mode = #legal
* attester[legalAuthenticator].time = "2025-03-10T11:30:00+00:00"
* attester[legalAuthenticator].party = Reference(radiologist-role)
* custodian = Reference(hospital-exemplo)
* event.code = $SCT#303653007 "Computed tomography of head"
* event.period.start = "2025-03-10T09:15:00+00:00"
* event.period.end = "2025-03-10T09:21:00+00:00"
* section[imagingStudies].title = "Study"
* section[imagingStudies].code = $LOINC#18726-0
* section[imagingStudies].text.status = #generated
* section[imagingStudies].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">CT head without contrast, 10 March 2025, accession number ACC-1001, Study Instance UID 2.25.286260095609999030506624903374546761512.</div>"
* section[imagingStudies].entry[study] = Reference(ct-head)
* section[findings].title = "Findings"
* section[findings].code = $LOINC#59776-5
* section[findings].text.status = #generated
* section[findings].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">Ventricles and sulci of normal width. No haemorrhage, no mass, no shift of the midline.</div>"
* section[impression].title = "Impression"
* section[impression].code = $LOINC#19005-8
* section[impression].text.status = #generated
* section[impression].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">No intracranial haemorrhage. No mass.</div>"
