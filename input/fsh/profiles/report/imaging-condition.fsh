Profile: ImagingCondition
Parent: Condition
Id: imaging-condition
Title: "Condition in an imaging report"
Description: """
A condition that the report concludes (A.5.5.2), with its stage or grade where there is one, or that was known before and given with the
order (A.3.2). Which of the two it is follows from the section or order that refers to it.
"""
* insert KnownHandled(clinicalStatus)
* insert KnownHandled(verificationStatus)
* insert DesiredShown(category)
* insert DesiredShown(severity)
* code 1..
* code from ImagingConditionCode (preferred)
* code obeys imaging-code-said
* insert MandatoryShown(code)
* bodySite from ImagingBodySite (preferred)
* insert KnownShown(bodySite)
* insert DetailedBodySite(bodySite)
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert DesiredShown(onset[x])
* insert DesiredShown(recordedDate)
* insert DesiredShown(stage)
* stage.summary from ImagingStage (preferred)
* stage.summary ^short = "Stage or grade, such as a TNM category"
* insert DesiredShown(stage.summary)
* stage.assessment only Reference(ClinicalImpression or DiagnosticReport or Observation)
* stage.assessment ^short = "What it was judged by"
* insert DesiredUsed(stage.assessment)
* stage.type from http://hl7.org/fhir/ValueSet/condition-stage-type (preferred)
* insert DesiredShown(stage.type)
* insert DesiredUsed(evidence)
* insert KnownShown(note)
