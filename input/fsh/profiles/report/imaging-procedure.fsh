Invariant: imaging-code-said
Description: "A code says what it means to people: by a text or by the display of a coding."
Severity: #warning
Expression: "text.exists() or coding.display.exists()"

Profile: ImagingProcedure
Parent: Procedure
Id: imaging-procedure
Title: "Imaging procedure"
Description: """
What was done, when, where in the body, by whom and with which device (A.5.1). Its code is the source of the procedure codes of study,
report and envelope. A procedure with phases either names them here or has a procedure of its own for each, as its part.
"""
* extension contains ProcedurePhase named phase 0..*
* insert KnownShown(extension[phase])
* insert KnownShown(identifier)
* basedOn only Reference(ImagingOrderServiceRequest or CarePlan)
* insert KnownUsed(basedOn)
* partOf ^short = "The whole procedure, of a procedure for one phase"
* insert KnownUsed(partOf)
* insert MandatoryHandled(status)
* code 1..
* code from ImagingProcedureCode (preferred)
* code obeys imaging-code-said
* code ^short = "Imaging procedure; its name as text or display"
* insert MandatoryShown(code)
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert KnownShown(performed[x])
* insert KnownShown(performer)
* performer.function from http://hl7.org/fhir/ValueSet/performer-role (preferred)
* insert KnownShown(performer.function)
* performer.actor only Reference(ImagingPractitionerRole or ImagingPractitioner or ImagingOrganization or ImagingDevice or ImagingPatient or RelatedPerson)
* insert KnownShown(performer.actor)
* performer.onBehalfOf only Reference(ImagingOrganization)
* insert KnownShown(performer.onBehalfOf)
* reasonCode from ImagingConditionCode (preferred)
* insert KnownShown(reasonCode)
* bodySite from ImagingBodySite (preferred)
* insert KnownShown(bodySite)
* insert DetailedBodySite(bodySite)
* note ^short = "The procedure in words"
* insert KnownShown(note)
* usedReference only Reference(ImagingDevice or ImagingMedication or Substance)
* usedReference ^short = "Devices used, with their identifiers"
* insert DesiredShown(usedReference)
