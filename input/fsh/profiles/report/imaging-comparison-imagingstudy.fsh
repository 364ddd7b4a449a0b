Profile: ImagingComparisonImagingStudy
Parent: ImagingStudy
Id: imaging-comparison-imagingstudy
Title: "Study compared with"
Description: """
An earlier study that the report compares with, as far as the author knew it (A.7). It need not be held by the provider: its Study Instance
UID, date, modality and description are what lets a reader look for it. The report of that study is named beside it, because the guideline
asks for the report where HL7 Europe has only the study.
"""
* identifier 1..
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "$this"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "The study by its system."
* identifier contains studyInstanceUid 0..1
* identifier[studyInstanceUid] ^short = "Study Instance UID"
* identifier[studyInstanceUid] ^patternIdentifier.system = $DICOM-UID
* identifier[studyInstanceUid] obeys uid-form and uid-prefix
* identifier[studyInstanceUid].value 1..
* insert KnownUsed(identifier[studyInstanceUid])
* modality from AcquisitionModality (extensible)
* insert DesiredShown(modality)
* subject only Reference(ImagingPatient)
* insert KeepsExtension(subject, http://hl7.org/fhir/StructureDefinition/structuredefinition-display-hint)
* insert MandatoryUsed(subject)
* insert KeepsExtension(started, http://hl7.org/fhir/StructureDefinition/structuredefinition-display-hint)
* insert DesiredShown(started)
* insert DesiredShown(procedureCode)
* insert DesiredShown(description)
