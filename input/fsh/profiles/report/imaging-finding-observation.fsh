Invariant: imaging-observation-result
Description: "A finding has a result: a value, its parts, a note, or the reason why there is none."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or component.exists() or hasMember.exists() or note.exists()"

Invariant: imaging-quantity-ucum
Description: "A quantity has its unit as a code of UCUM."
Severity: #warning
Expression: "($this is Quantity) implies (($this as Quantity).code.exists() and ($this as Quantity).system = 'http://unitsofmeasure.org')"

Profile: ImagingFindingObservation
Parent: Observation
Id: imaging-finding-observation
Title: "Finding of an imaging report"
Description: """
One result of the examination: what was looked at, by which method, and what was found, in a code, a number or words (A.5.4). A score such
as a BI-RADS category is a finding as well. Where it was seen is said by the study or key image it is derived from.
"""
* obeys imaging-observation-result
* insert KeepsExtension(status, http://hl7.org/fhir/StructureDefinition/structuredefinition-display-hint)
* insert MandatoryHandled(status)
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^slicing.description = "By the code for imaging."
* category contains imaging 0..1
* category[imaging] = $observation-category#imaging
* category[imaging] ^short = "Imaging"
* insert KnownUsed(category[imaging])
* code from ImagingObservationCode (preferred)
* code obeys imaging-code-said
* insert MandatoryShown(code)
* subject 1..
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert KnownShown(effective[x])
* value[x] obeys imaging-quantity-ucum
* insert KnownShown(value[x])
* valueCodeableConcept from ImagingResultValue (preferred)
* insert KnownShown(valueCodeableConcept)
* valueQuantity.extension contains
    http://hl7.org/fhir/StructureDefinition/iso21090-uncertainty named uncertainty 0..1 and
    http://hl7.org/fhir/StructureDefinition/iso21090-uncertaintyType named uncertaintyType 0..1
* insert KnownShown(valueQuantity)
* insert KnownShown(valueQuantity.extension[uncertainty])
* insert KnownShown(valueQuantity.extension[uncertaintyType])
* insert KnownShown(dataAbsentReason)
* insert KnownShown(interpretation)
* insert KnownShown(note)
* bodySite from ImagingBodySite (preferred)
* insert KnownShown(bodySite)
* insert DetailedBodySite(bodySite)
* method from ImagingMethod (preferred)
* insert KnownShown(method)
* specimen only Reference(ImagingSpecimen)
* insert DesiredShown(specimen)
* insert KnownUsed(hasMember)
* derivedFrom ^short = "Study or key image it was seen in"
* insert KnownUsed(derivedFrom)
* insert KnownShown(component)
* component.code from ImagingObservationCode (preferred)
* insert KnownShown(component.code)
* component.value[x] obeys imaging-quantity-ucum
* insert KnownShown(component.value[x])
* component.valueCodeableConcept from ImagingResultValue (preferred)
* insert KnownShown(component.valueCodeableConcept)
* insert KnownShown(component.dataAbsentReason)
