Profile: ImagingOrderServiceRequest
Parent: ServiceRequest
Id: imaging-order-servicerequest
Title: "Order of an imaging procedure"
Description: """
What was ordered, by whom, when and why (A.2, A.3). Its identifiers link studies and reports of one order: the accession number
of the imaging department and the number that the placer gave (A.1.8.11, A.2.1). A number without its issuer links nothing, since
two hospitals use the same numbers.
"""
* identifier MS
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "$this"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By type of number."
* identifier contains
    accessionNumber 0..* MS and
    placerOrder 0..* MS and
    fillerOrder 0..* MS
* identifier[accessionNumber] ^short = "Accession number and its issuer"
* identifier[accessionNumber] ^comment = "Written with two codings of the type, ACSN of HL7 v2 and 121022 of DICOM, as IHE MADO asks; read with ACSN alone."
* identifier[accessionNumber] ^patternIdentifier.type = $V2-0203#ACSN
* identifier[accessionNumber].type 1..
* identifier[accessionNumber].system 1.. MS
* identifier[accessionNumber].value 1.. MS
* identifier[placerOrder] ^short = "Order number of the placer"
* identifier[placerOrder] ^patternIdentifier.type = $V2-0203#PLAC
* identifier[placerOrder].type 1..
* identifier[placerOrder].system 1.. MS
* identifier[placerOrder].value 1.. MS
* identifier[fillerOrder] ^short = "Order number of the filler"
* identifier[fillerOrder] ^patternIdentifier.type = $V2-0203#FILL
* identifier[fillerOrder].type 1..
* identifier[fillerOrder].system 1.. MS
* identifier[fillerOrder].value 1.. MS
* code MS
* subject MS
* subject only Reference(ImagingPatient)
* authoredOn MS
* requester MS
* reasonCode MS
* reasonReference MS
* insurance MS
* supportingInfo MS
