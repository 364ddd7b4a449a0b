// The extension is told by the end of its URL: the base of that URL is the canonical, which stands in sushi-config.yaml alone.
Instance: documentreference-modality
InstanceOf: SearchParameter
Usage: #definition
Title: "Modality of a document"
* insert OwnSearchParameter(DocumentReference, modality, token)
* name = "DocumentReferenceModality"
* description = "Filter F2. The acquisition modalities of the study, in the events of the document's context, in the extension of this guide and in those of the anchors."
* expression = "DocumentReference.context.event.where(coding.where(system = 'http://dicom.nema.org/resources/ontology/DCM').exists()) | DocumentReference.extension.where(url.endsWith('/StructureDefinition/study-modality')).value | DocumentReference.extension.where(url = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.modality' or url = 'https://profiles.ihe.net/RAD/MADO/StructureDefinition/ext-R5-DocumentReference.modality').value"
