Instance: NcpehACapabilityStatement
InstanceOf: CapabilityStatement
Usage: #definition
Title: "NCPeH-A: what a country of affiliation offers"
* id = "ncpeh-a"
* name = "NcpehACapabilityStatement"
* title = "NCPeH-A: what a country of affiliation offers"
* status = #active
* experimental = false
* date = "2026-11-24"
* description = """
The FHIR interface of a National Contact Point that provides its patients' imaging studies and reports. It has two routes over the
same data: documents, listed as DocumentReference and retrieved as Bundle or Binary; and resources, listed as ImagingStudy and
DiagnosticReport. An NCPeH-A offers manifests completely over one of them at least, and reports likewise; the two may differ.

A filter may be spelt by a parameter of FHIR R4 or by one of this guide: what counts is that it can be asked and is answered
correctly. Parameters of this guide stand beside those of FHIR R4 where servers in the field refuse the modifier `:identifier` or
where FHIR R4 has no parameter. Images are retrieved by DICOMweb, which this statement cannot express: the endpoints tell where.
"""
* kind = #requirements
* fhirVersion = #4.0.1
* format[+] = #application/fhir+json
* insert Expected(format[=], SHALL)
* format[+] = #application/fhir+xml
* insert Expected(format[=], SHOULD)
* rest[+].mode = #server

* insert OffersResource(Patient, SHALL)
* rest[=].resource[=].supportedProfile = Canonical(ImagingPatient)
* insert OffersInteraction(search-type, SHALL)
* insert OffersInteraction(read, SHOULD)
* insert CoreSearch(_id, token, Resource-id, SHOULD)
* insert CoreSearch(identifier, token, Patient-identifier, SHALL)
* insert CoreSearch(name, string, Patient-name, SHOULD)
* insert CoreSearch(family, string, individual-family, SHOULD)
* insert CoreSearch(given, string, individual-given, SHOULD)
* insert CoreSearch(birthdate, date, individual-birthdate, SHOULD)
* insert CoreSearch(gender, token, individual-gender, SHOULD)

* insert OffersResource(DocumentReference, SHOULD)
* rest[=].resource[=].supportedProfile[+] = Canonical(ImagingReportDocumentReference)
* rest[=].resource[=].supportedProfile[+] = Canonical(ImagingManifestDocumentReference)
* rest[=].resource[=].supportedProfile[+] = Canonical(ImagingKosDocumentReference)
* insert OffersInteraction(search-type, SHALL)
* insert OffersInteraction(read, SHOULD)
* insert IncludesReference(DocumentReference:author)
* insert IncludesReference(DocumentReference:custodian)
* insert IncludesReference(DocumentReference:patient)
* insert IncludesReference(DocumentReference:subject)
* insert CoreSearch(_id, token, Resource-id, SHOULD)
* insert CoreSearch(patient, reference, clinical-patient, SHALL)
* insert CoreSearch(subject, reference, DocumentReference-subject, MAY)
* insert CoreSearch(status, token, DocumentReference-status, SHALL)
* insert CoreSearch(type, token, clinical-type, SHOULD)
* insert CoreSearch(category, token, DocumentReference-category, SHOULD)
* insert CoreSearch(event, token, DocumentReference-event, SHOULD)
* insert CoreSearch(period, date, DocumentReference-period, SHOULD)
* insert CoreSearch(related, reference, DocumentReference-related, SHOULD)
* insert CoreSearch(identifier, token, clinical-identifier, SHOULD)
* insert CoreSearch(date, date, DocumentReference-date, SHOULD)
* insert CoreSearch(author, reference, DocumentReference-author, MAY)
* insert CoreSearch(custodian, reference, DocumentReference-custodian, MAY)
* insert CoreSearch(contenttype, token, DocumentReference-contenttype, MAY)
* insert CoreSearch(format, token, DocumentReference-format, MAY)
* insert CoreSearch(setting, token, DocumentReference-setting, SHOULD)
* insert CoreSearch(facility, token, DocumentReference-facility, MAY)
* insert CoreSearch(language, token, DocumentReference-language, MAY)
* insert CoreSearch(description, string, DocumentReference-description, MAY)
* insert CoreSearch(relatesto, reference, DocumentReference-relatesto, MAY)
* insert CoreSearch(relation, token, DocumentReference-relation, MAY)
* insert CoreSearch(security-label, token, DocumentReference-security-label, MAY)
* insert OwnSearch(modality, token, documentreference-modality, SHOULD)
* insert OwnSearch(anatomical-region, token, documentreference-anatomical-region, SHOULD)
* insert OwnSearch(procedure-code, token, documentreference-procedure-code, SHOULD)
* insert OwnSearch(study-instance-uid, token, documentreference-study-instance-uid, SHOULD)
* insert OwnSearch(accession-number, token, documentreference-accession-number, SHOULD)
* insert OwnSearch(order-identifier, token, documentreference-order-identifier, SHOULD)

* insert OffersResource(ImagingStudy, SHOULD)
* rest[=].resource[=].supportedProfile = Canonical(ImagingManifestImagingStudy)
* insert OffersInteraction(search-type, SHALL)
* insert OffersInteraction(read, SHALL)
* insert IncludesReference(ImagingStudy:endpoint)
* insert IncludesReference(ImagingStudy:patient)
* insert IncludesReference(ImagingStudy:subject)
* insert IncludesReference(ImagingStudy:interpreter)
* insert IncludesReference(ImagingStudy:performer)
* insert CoreSearch(_id, token, Resource-id, SHOULD)
* insert CoreSearch(patient, reference, clinical-patient, SHALL)
* insert CoreSearch(subject, reference, ImagingStudy-subject, MAY)
* insert CoreSearch(status, token, ImagingStudy-status, SHOULD)
* insert CoreSearch(modality, token, ImagingStudy-modality, SHOULD)
* insert CoreSearch(started, date, ImagingStudy-started, SHOULD)
* insert CoreSearch(bodysite, token, ImagingStudy-bodysite, SHOULD)
* insert CoreSearch(identifier, token, clinical-identifier, SHOULD)
* insert CoreSearch(basedon, reference, ImagingStudy-basedon, SHOULD)
* insert CoreSearch(endpoint, reference, ImagingStudy-endpoint, MAY)
* insert CoreSearch(series, token, ImagingStudy-series, MAY)
* insert CoreSearch(instance, token, ImagingStudy-instance, MAY)
* insert CoreSearch(dicom-class, token, ImagingStudy-dicom-class, MAY)
* insert CoreSearch(reason, token, ImagingStudy-reason, MAY)
* insert CoreSearch(interpreter, reference, ImagingStudy-interpreter, MAY)
* insert CoreSearch(performer, reference, ImagingStudy-performer, MAY)
* insert OwnSearch(study-modality, token, imagingstudy-study-modality, SHOULD)
* insert OwnSearch(anatomical-region, token, imagingstudy-anatomical-region, SHOULD)
* insert OwnSearch(procedure-code, token, imagingstudy-procedure-code, SHOULD)
* insert OwnSearch(accession-number, token, imagingstudy-accession-number, SHOULD)
* insert OwnSearch(order-identifier, token, imagingstudy-order-identifier, SHOULD)

* insert OffersResource(DiagnosticReport, SHOULD)
* rest[=].resource[=].supportedProfile = Canonical(ImagingReportDiagnosticReport)
* insert OffersInteraction(search-type, SHALL)
* insert OffersInteraction(read, SHALL)
* insert IncludesReference(DiagnosticReport:imaging-study)
* insert IncludesReference(DiagnosticReport:patient)
* insert IncludesReference(DiagnosticReport:subject)
* insert IncludesReference(DiagnosticReport:performer)
* insert IncludesReference(DiagnosticReport:results-interpreter)
* insert IncludesReference(DiagnosticReport:based-on)
* insert CoreSearch(_id, token, Resource-id, SHOULD)
* insert CoreSearch(patient, reference, clinical-patient, SHALL)
* insert CoreSearch(subject, reference, DiagnosticReport-subject, MAY)
* insert CoreSearch(status, token, DiagnosticReport-status, SHOULD)
* insert CoreSearch(code, token, clinical-code, SHOULD)
* insert CoreSearch(category, token, DiagnosticReport-category, SHOULD)
* insert CoreSearch(date, date, clinical-date, SHOULD)
* insert CoreSearch(issued, date, DiagnosticReport-issued, SHOULD)
* insert CoreSearch(identifier, token, clinical-identifier, SHOULD)
* insert CoreSearch(based-on, reference, DiagnosticReport-based-on, SHOULD)
* insert CoreSearch(performer, reference, DiagnosticReport-performer, MAY)
* insert CoreSearch(results-interpreter, reference, DiagnosticReport-results-interpreter, MAY)
* insert OwnSearch(study-modality, token, diagnosticreport-study-modality, SHOULD)
* insert OwnSearch(anatomical-region, token, diagnosticreport-anatomical-region, SHOULD)
* insert OwnSearch(procedure-code, token, diagnosticreport-procedure-code, SHOULD)
* insert OwnSearch(study-instance-uid, token, diagnosticreport-study-instance-uid, SHOULD)
* insert OwnSearch(imaging-study, reference, diagnosticreport-imaging-study, SHOULD)
* insert OwnSearch(accession-number, token, diagnosticreport-accession-number, SHOULD)
* insert OwnSearch(order-identifier, token, diagnosticreport-order-identifier, SHOULD)

* insert OffersResource(Bundle, SHOULD)
* rest[=].resource[=].supportedProfile[+] = Canonical(ImagingReportBundle)
* rest[=].resource[=].supportedProfile[+] = Canonical(ImagingManifestBundle)
* rest[=].resource[=].documentation = "Report and manifest documents, at the address that the envelope gives."
* insert OffersInteraction(read, SHOULD)

* insert OffersResource(Binary, SHOULD)
* rest[=].resource[=].documentation = "Documents that are not FHIR, such as a DICOM key object selection or PDF, at the address that the envelope gives."
* insert OffersInteraction(read, SHOULD)

* insert OffersResource(Endpoint, SHOULD)
* rest[=].resource[=].supportedProfile[+] = Canonical(ImagingWadoEndpoint)
* rest[=].resource[=].supportedProfile[+] = Canonical(ImagingViewerEndpoint)
* insert OffersInteraction(read, SHOULD)

* insert OffersResource(ServiceRequest, SHOULD)
* rest[=].resource[=].supportedProfile = Canonical(ImagingOrderServiceRequest)
* insert OffersInteraction(read, SHOULD)
* insert OffersInteraction(search-type, MAY)
* insert CoreSearch(_id, token, Resource-id, MAY)
* insert CoreSearch(identifier, token, clinical-identifier, MAY)
* insert CoreSearch(patient, reference, clinical-patient, MAY)

* insert OffersResource(Organization, SHOULD)
* rest[=].resource[=].supportedProfile = Canonical(ImagingOrganization)
* insert OffersInteraction(read, SHOULD)

* insert OffersResource(Practitioner, SHOULD)
* rest[=].resource[=].supportedProfile = Canonical(ImagingPractitioner)
* insert OffersInteraction(read, SHOULD)

* insert OffersResource(PractitionerRole, SHOULD)
* rest[=].resource[=].supportedProfile = Canonical(ImagingPractitionerRole)
* insert OffersInteraction(read, SHOULD)
