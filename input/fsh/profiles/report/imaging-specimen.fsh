Profile: ImagingSpecimen
Parent: Specimen
Id: imaging-specimen
Title: "Specimen in imaging"
Description: """
What was taken from the patient and imaged, or taken under imaging, such as a core biopsy and its radiograph (A.4). The report, a series
and a finding refer to it.
"""
* insert DesiredShown(identifier)
* accessionIdentifier ^short = "Number the laboratory gave it"
* insert DesiredShown(accessionIdentifier)
* type from ImagingSpecimenMaterial (preferred)
* insert DesiredShown(type)
* subject 1..
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert DesiredShown(receivedTime)
* insert DesiredShown(collection)
* collection.extension contains
    SpecimenMorphology named morphology 0..* and
    SpecimenSourceDevice named sourceDevice 0..*
* insert DesiredShown(collection.extension[morphology])
* insert DesiredShown(collection.extension[sourceDevice])
* insert DetailedBodySite(collection)
* insert DesiredShown(collection.collected[x])
* collection.method from ImagingMethod (preferred)
* insert DesiredShown(collection.method)
* collection.bodySite from ImagingBodySite (preferred)
* insert DesiredShown(collection.bodySite)
