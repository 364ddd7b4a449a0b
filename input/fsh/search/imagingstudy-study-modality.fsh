Instance: imagingstudy-study-modality
InstanceOf: SearchParameter
Usage: #definition
Title: "Modality of a study"
* insert OwnSearchParameter(ImagingStudy, study-modality, token)
* name = "ImagingStudyStudyModality"
* description = "Filter F2. The acquisition modalities that the study itself lists. The parameter `modality` of FHIR R4 looks at the series, and so finds objects that a computer made as well."
* expression = "ImagingStudy.modality"
