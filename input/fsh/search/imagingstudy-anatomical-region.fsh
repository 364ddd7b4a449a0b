// The extension is told by the end of its URL: the base of that URL is the canonical, which stands in sushi-config.yaml alone.
Instance: imagingstudy-anatomical-region
InstanceOf: SearchParameter
Usage: #definition
Title: "Anatomical region of a study"
* insert OwnSearchParameter(ImagingStudy, anatomical-region, token)
* name = "ImagingStudyAnatomicalRegion"
* description = "Filter F4. A coarse region of the body, of the short list. The parameter `bodysite` of FHIR R4 looks at the fine body site of each series."
* expression = "ImagingStudy.extension.where(url.endsWith('/StructureDefinition/anatomical-region')).value"
