Instance: documentreference-study-instance-uid
InstanceOf: SearchParameter
Usage: #definition
Title: "Study Instance UID of a document"
* insert OwnSearchParameter(DocumentReference, study-instance-uid, token)
* name = "DocumentReferenceStudyInstanceUid"
* description = "Filter F6. The identity of the study that a manifest lists or a report interprets."
* expression = "DocumentReference.context.related.identifier.where(type.coding.where(system = 'http://dicom.nema.org/resources/ontology/DCM' and code = '110180').exists())"
