Instance: imagingstudy-procedure-code
InstanceOf: SearchParameter
Usage: #definition
Title: "Imaging procedure of a study"
* insert OwnSearchParameter(ImagingStudy, procedure-code, token)
* name = "ImagingStudyProcedureCode"
* description = "Filter F5. The code of the procedure that was performed, on the study as a whole. FHIR R4 defines no search parameter for it."
* expression = "ImagingStudy.procedureCode"
