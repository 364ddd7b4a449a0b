Profile: ImagingBodyStructure
Parent: BodyStructure
Id: imaging-bodystructure
Title: "Body structure in imaging"
Description: """
A place of the body that one code cannot tell: which structure, on which side, and what abnormality of form it has (A.4.4, A.4.5,
A.5.1.6.2). Procedures, findings, conditions and specimens refer to it beside their coded body site, and never contradict it.
"""
* morphology from ImagingMorphology (preferred)
* insert KnownShown(morphology)
* location from ImagingBodySite (preferred)
* insert KnownShown(location)
* locationQualifier from ImagingLaterality (extensible)
* locationQualifier ^short = "Side"
* insert KnownHandled(locationQualifier)
* insert KnownShown(description)
* patient only Reference(ImagingPatient)
* insert MandatoryUsed(patient)
