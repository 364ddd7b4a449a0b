Invariant: imaging-allergyintolerance-agent
Description: "The agent is known: what the patient is allergic to, or the substance of a reaction."
Severity: #error
Expression: "code.exists() or reaction.substance.exists()"

Profile: ImagingAllergyIntolerance
Parent: AllergyIntolerance
Id: imaging-allergyintolerance
Title: "Adverse reaction in imaging"
Description: """
A reaction to something given for the procedure, and the propensity to it that stays with the patient (A.5.3). An adverse reaction that is
told without its agent protects nobody, so agent and manifestation are always there. HL7 Europe tells the event as an AdverseEvent, and one
may be added that refers to this; what the guideline asks for has the shape of an AllergyIntolerance, as Xt-EHR has it.
"""
* obeys imaging-allergyintolerance-agent
* extension contains AllergyTypeExtension named typeConcept 0..1
* insert KnownShown(extension[typeConcept])
* insert KnownHandled(clinicalStatus)
* verificationStatus ^short = "How certain the propensity is"
* insert KnownHandled(verificationStatus)
* insert KnownShown(type)
* insert KnownShown(criticality)
* code from ImagingAllergen (preferred)
* code ^short = "Agent"
* insert MandatoryShown(code)
* patient only Reference(ImagingPatient)
* insert MandatoryUsed(patient)
* onset[x] ^short = "Since when the propensity is known"
* insert DesiredShown(onset[x])
* insert KnownShown(note)
* insert KnownShown(reaction)
* reaction.extension contains http://hl7.org/fhir/StructureDefinition/allergyintolerance-certainty named certainty 0..1
* reaction.extension[certainty] ^short = "How certain it is that the substance caused the reaction"
* insert KnownShown(reaction.extension[certainty])
* reaction.substance from ImagingAllergen (preferred)
* insert KnownShown(reaction.substance)
* reaction.manifestation from http://hl7.org/fhir/ValueSet/clinical-findings (preferred)
* insert MandatoryShown(reaction.manifestation)
* insert KnownShown(reaction.description)
* insert DesiredShown(reaction.onset)
* insert DesiredShown(reaction.severity)
