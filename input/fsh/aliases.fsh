// Code systems and identifier systems of this guide; artefacts name them by alias, never by literal.

// Clinical terminologies
Alias: $SCT = http://snomed.info/sct
Alias: $LOINC = http://loinc.org
Alias: $UCUM = http://unitsofmeasure.org
Alias: $ATC = http://www.whocc.no/atc
Alias: $ICD-10 = http://hl7.org/fhir/sid/icd-10
Alias: $ICD-O-3 = http://terminology.hl7.org/CodeSystem/icd-o-3
Alias: $RADLEX = http://radlex.org
Alias: $TNM = https://cancerstaging.org
Alias: $EDQM = http://standardterms.edqm.eu
// Others are in use, among them an OID of MyHealth@EU; none stands in HL7 terminology.
Alias: $ORPHANET = https://www.orpha.net

// DICOM
Alias: $DCM = http://dicom.nema.org/resources/ontology/DCM
Alias: $DCMUID = http://dicom.nema.org/resources/ontology/DCMUID
Alias: $DICOM-UID = urn:dicom:uid
Alias: $CID-29 = http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html
Alias: $CID-33 = http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_33.html
Alias: $CID-7010 = http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7010.html

// IETF and ISO
Alias: $URI = urn:ietf:rfc:3986
Alias: $BCP-13 = urn:ietf:bcp:13
Alias: $BCP-47 = urn:ietf:bcp:47
Alias: $ISO-3166 = urn:iso:std:iso:3166
Alias: $ISO-639-1 = http://terminology.hl7.org/CodeSystem/iso639-1

// HL7
Alias: $V2-0203 = http://terminology.hl7.org/CodeSystem/v2-0203
Alias: $V2-0074 = http://terminology.hl7.org/CodeSystem/v2-0074
Alias: $V3-ActCode = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $V3-Confidentiality = http://terminology.hl7.org/CodeSystem/v3-Confidentiality
Alias: $V3-ParticipationType = http://terminology.hl7.org/CodeSystem/v3-ParticipationType
Alias: $V3-RoleCode = http://terminology.hl7.org/CodeSystem/v3-RoleCode
Alias: $media-type = http://terminology.hl7.org/CodeSystem/media-type
Alias: $endpoint-connection-type = http://terminology.hl7.org/CodeSystem/endpoint-connection-type
Alias: $endpoint-payload-type = http://terminology.hl7.org/CodeSystem/endpoint-payload-type
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $condition-clinical = http://terminology.hl7.org/CodeSystem/condition-clinical
Alias: $condition-ver-status = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $data-absent-reason = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $administrative-gender = http://hl7.org/fhir/administrative-gender
Alias: $diagnostic-report-status = http://hl7.org/fhir/diagnostic-report-status

// IHE and the European Health Data Space
Alias: $formatcode = http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode
Alias: $XDS-classCode = urn:oid:1.3.6.1.4.1.19376.1.2.6.1
Alias: $EHDS-category = http://hl7.eu/fhir/health-data-api/CodeSystem/eehrxf-document-priority-category-cs
