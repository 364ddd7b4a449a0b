Profile: ImagingOrderServiceRequest
Parent: ServiceRequest
Id: imaging-order-servicerequest
Title: "Order of an imaging procedure"
Description: """
What was ordered, by whom, when and why (A.2, A.3). Its identifiers link studies and reports of one order: the accession number
of the imaging department and the number that the placer gave (A.1.8.11, A.2.1). A number without its issuer links nothing, since
two hospitals use the same numbers.
"""
* extension contains ClinicalQuestion named clinicalQuestion 0..*
* insert KnownShown(extension[clinicalQuestion])
* insert KnownUsed(identifier)
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "$this"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By type of number."
* identifier contains
    accessionNumber 0..* and
    placerOrder 0..* and
    fillerOrder 0..*
* identifier[accessionNumber] ^short = "Accession number and its issuer"
* identifier[accessionNumber] ^comment = "Written with two codings of the type, ACSN of HL7 v2 and 121022 of DICOM, as IHE MADO asks; read with ACSN alone."
* identifier[accessionNumber] ^patternIdentifier.type = $V2-0203#ACSN
* insert KnownUsed(identifier[accessionNumber])
* identifier[accessionNumber].type 1..
* identifier[accessionNumber].system 1..
* insert KnownUsed(identifier[accessionNumber].system)
* identifier[accessionNumber].value 1..
* insert KnownUsed(identifier[accessionNumber].value)
* identifier[placerOrder] ^short = "Order number of the placer"
* identifier[placerOrder] ^patternIdentifier.type = $V2-0203#PLAC
* insert KnownUsed(identifier[placerOrder])
* identifier[placerOrder].type 1..
* identifier[placerOrder].system 1..
* insert KnownUsed(identifier[placerOrder].system)
* identifier[placerOrder].value 1..
* insert KnownUsed(identifier[placerOrder].value)
* identifier[fillerOrder] ^short = "Order number of the filler"
* identifier[fillerOrder] ^patternIdentifier.type = $V2-0203#FILL
* insert KnownUsed(identifier[fillerOrder])
* identifier[fillerOrder].type 1..
* identifier[fillerOrder].system 1..
* insert KnownUsed(identifier[fillerOrder].system)
* identifier[fillerOrder].value 1..
* insert KnownUsed(identifier[fillerOrder].value)
* requisition ^short = "Number of the group of orders placed together"
* insert KnownUsed(requisition)
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^slicing.description = "By the code for imaging."
* category contains imaging 0..1
* category[imaging] = $SCT#363679005
* category[imaging] ^short = "Imaging"
* insert KnownShown(category[imaging])
* code from ImagingProcedureCode (preferred)
* insert KnownShown(code)
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert KnownShown(authoredOn)
* requester only Reference(ImagingPractitionerRole or ImagingPractitioner or ImagingOrganization or ImagingPatient or RelatedPerson or Device)
* requester ^short = "Who placed the order"
* insert KnownShown(requester)
* reasonCode from ImagingConditionCode (preferred)
* reasonCode ^short = "Why, in codes or words; every reason by itself"
* insert KnownShown(reasonCode)
* insert KnownShown(reasonReference)
* insurance only Reference(ImagingCoverage or ClaimResponse)
* insert AllowedShown(insurance)
* supportingInfo ^short = "What was known of the patient, such as conditions"
* insert KnownShown(supportingInfo)
* specimen only Reference(ImagingSpecimen)
* insert DesiredShown(specimen)
* bodySite from ImagingBodySite (preferred)
* insert KnownShown(bodySite)
