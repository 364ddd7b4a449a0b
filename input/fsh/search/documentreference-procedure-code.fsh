Instance: documentreference-procedure-code
InstanceOf: SearchParameter
Usage: #definition
Title: "Imaging procedure of a document"
* insert OwnSearchParameter(DocumentReference, procedure-code, token)
* name = "DocumentReferenceProcedureCode"
* description = "Filter F5. The code of the procedure: what `event` of FHIR R4 finds, without the modalities that stand in the same element."
* expression = "DocumentReference.context.event.where(coding.where(system = 'http://dicom.nema.org/resources/ontology/DCM').exists().not())"
