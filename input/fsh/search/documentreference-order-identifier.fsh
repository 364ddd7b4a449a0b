Instance: documentreference-order-identifier
InstanceOf: SearchParameter
Usage: #definition
Title: "Order identifier of a document"
* insert OwnSearchParameter(DocumentReference, order-identifier, token)
* name = "DocumentReferenceOrderIdentifier"
* description = "Filter F8. The number of an order and its issuer, whether the placer or the filler gave it. IHE MADO has no parameter for it."
* expression = "DocumentReference.context.related.identifier.where(type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and (code = 'PLAC' or code = 'FILL')).exists())"
