Profile: ImagingDoseObservation
Parent: Observation
Id: imaging-dose-observation
Title: "Radiation dose"
Description: """
What radiation a study or series took, in the sums that DICOM radiation dose reports know (B.1.4.4). The dose report itself, an instance of
modality SR in the study, is the better source where there is one; Xt-EHR dropped the element, HL7 Europe gives a string.

The code is that of HL7 Europe, although it names a section of a report. Units belong to the quantity: Gy.m2 or mGy.cm2 for a dose area
product, mGy.cm for a dose length product, mGy for CTDIvol and glandular dose.
"""
* extension contains SeriesUid named seriesUid 0..*
* insert DesiredUsed(extension[seriesUid])
* insert KeepsExtension(status, http://hl7.org/fhir/StructureDefinition/structuredefinition-display-hint)
* insert MandatoryHandled(status)
* code = $LOINC#73569-6
* code ^short = "Radiation exposure"
* insert MandatoryUsed(code)
* subject 1..
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert DesiredShown(effective[x])
* device only Reference(ImagingDevice or DeviceMetric)
* insert DesiredShown(device)
* derivedFrom ^short = "The study"
* insert DesiredUsed(derivedFrom)
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component ^slicing.description = "By the quantity."
* insert DesiredShown(component)
* component.code from RadiationDoseQuantity (extensible)
* component.value[x] only Quantity
* component.value[x] obeys imaging-quantity-ucum
* insert DesiredShown(component.value[x])
* insert DoseComponent(doseAreaProduct, 122130, [[Dose area product]])
* insert DoseComponent(doseAreaProductTotal, 113722, [[Dose area product of the whole study]])
* insert DoseComponent(doseAtReferencePointTotal, 113725, [[Dose at the reference point of the whole study]])
* insert DoseComponent(doseLengthProductTotal, 113813, [[Dose length product of the whole CT]])
* insert DoseComponent(meanCtdiVol, 113830, [[Mean CTDIvol of a CT series]])
* insert DoseComponent(compressionThickness, 111633, [[Thickness of the compressed breast]])
* insert DoseComponent(accumulatedGlandularDose, 111637, [[Accumulated average glandular dose]])
