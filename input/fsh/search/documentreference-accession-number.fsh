Instance: documentreference-accession-number
InstanceOf: SearchParameter
Usage: #definition
Title: "Accession number of a document"
* insert OwnSearchParameter(DocumentReference, accession-number, token)
* name = "DocumentReferenceAccessionNumber"
* description = "Filter F7. The accession number and its issuer, among the related identifiers of the document."
* expression = "DocumentReference.context.related.identifier.where(type.coding.where((system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and code = 'ACSN') or (system = 'http://dicom.nema.org/resources/ontology/DCM' and code = '121022')).exists())"
