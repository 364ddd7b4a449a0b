// What the reports, manifests and envelopes of an example say alike.
RuleSet: ReportOf(patient, hospital, language, issued)
* language = #{language}
* category[imagingReport] = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* category[medicalImaging] = $EHDS-category#Medical-Imaging
* code = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* subject = Reference({patient})
* issued = "{issued}"
* performer = Reference({hospital})
* resultsInterpreter = Reference({hospital}-radiologist-role)

RuleSet: ReportedStudy(study)
* imagingStudy = Reference({study})
* imagingStudy.type = "ImagingStudy"

RuleSet: ReportHeader(patient, hospital, language, version, issued)
* language = #{language}
* extension[versionNumber].valueString = "{version}"
* type = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* subject = Reference({patient})
* date = "{issued}"
* author = Reference({hospital}-radiologist-role)
* confidentiality = #N
* attester[legalAuthenticator].mode = #legal
* attester[legalAuthenticator].time = "{issued}"
* attester[legalAuthenticator].party = Reference({hospital}-radiologist-role)
* custodian = Reference({hospital})

// A section in the language of its report; the status says whether its text was written from entries or dictated.
RuleSet: ReportText(section, code, language, status, title, text)
* section[{section}].title = "{title}"
* section[{section}].code = $LOINC#{code}
* section[{section}].text.status = #{status}
* section[{section}].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{language}\">{text}</div>"

RuleSet: ManifestHeader(patient, hospital, study, created, text)
* language = #en
* status = #final
* type = $LOINC#18748-4 "Diagnostic imaging study"
* subject = Reference({patient})
* date = "{created}"
* author = Reference({hospital})
* confidentiality = #N
* custodian = Reference({hospital})
* event.detail = Reference({study})
* section.title = "Study"
* section.code = $LOINC#18726-0
* section.text.status = #generated
* section.text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">{text}</div>"
* section.entry = Reference({study})

RuleSet: DocumentOf(language, created)
* language = #{language}
* type = #document
* timestamp = "{created}"

RuleSet: EnvelopeOf(patient, hospital, language)
* subject = Reference({patient})
* custodian = Reference({hospital})
* securityLabel = $V3-Confidentiality#N "normal"
* content.attachment.language = #{language}
* context.facilityType.text = "Hospital"
* context.practiceSetting = $SCT#394914008 "Radiology"

RuleSet: ReportEnvelope(hospital)
* insert EnvelopeCategory(REPORTS)
* type = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* author[0] = Reference({hospital}-radiologist-role)
* author[1] = Reference({hospital})
* authenticator = Reference({hospital}-radiologist-role)
* content.attachment.contentType = #application/fhir+json

RuleSet: ManifestEnvelope(hospital)
* insert EnvelopeCategory(IMAGES)
* type = $LOINC#18748-4 "Diagnostic imaging study"
* author = Reference({hospital})
