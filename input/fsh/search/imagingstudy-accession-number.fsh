Instance: imagingstudy-accession-number
InstanceOf: SearchParameter
Usage: #definition
Title: "Accession number of a study"
* insert OwnSearchParameter(ImagingStudy, accession-number, token)
* name = "ImagingStudyAccessionNumber"
* description = "Filter F7. The accession number and its issuer, among the identifiers of the study and in its references to orders. It is a token so that it works on servers that refuse the modifier `:identifier`."
* expression = "ImagingStudy.identifier.where(type.coding.where((system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and code = 'ACSN') or (system = 'http://dicom.nema.org/resources/ontology/DCM' and code = '121022')).exists()) | ImagingStudy.basedOn.identifier.where(type.coding.where((system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and code = 'ACSN') or (system = 'http://dicom.nema.org/resources/ontology/DCM' and code = '121022')).exists())"
