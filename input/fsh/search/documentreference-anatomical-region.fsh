// The extension is told by the end of its URL: the base of that URL is the canonical, which stands in sushi-config.yaml alone.
Instance: documentreference-anatomical-region
InstanceOf: SearchParameter
Usage: #definition
Title: "Anatomical region of a document"
* insert OwnSearchParameter(DocumentReference, anatomical-region, token)
* name = "DocumentReferenceAnatomicalRegion"
* description = "Filter F4. A coarse region of the body, of the short list, in the events of the document's context, in the extension of this guide and in those of the anchors, flat or nested."
* expression = "DocumentReference.context.event.where(coding.where(system = 'http://snomed.info/sct').exists()) | DocumentReference.extension.where(url.endsWith('/StructureDefinition/anatomical-region')).value | DocumentReference.extension.where(url = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.bodySite' or url = 'https://profiles.ihe.net/RAD/MADO/StructureDefinition/ext-R5-DocumentReference.bodySite' or url = 'http://myhealth.eu/fhir/StructureDefinition/DocumentReference-bodysite').value | DocumentReference.extension.where(url = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.bodySite').extension.where(url = 'concept').value"
