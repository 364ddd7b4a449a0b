Instance: imagingstudy-order-identifier
InstanceOf: SearchParameter
Usage: #definition
Title: "Order identifier of a study"
* insert OwnSearchParameter(ImagingStudy, order-identifier, token)
* name = "ImagingStudyOrderIdentifier"
* description = "Filter F8. The number of an order and its issuer, whether the placer or the filler gave it."
* expression = "ImagingStudy.basedOn.identifier.where(type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and (code = 'PLAC' or code = 'FILL')).exists())"
