// Orders by reference and by identifier: the number alone links, also where the order itself is not held.
RuleSet: BasedOnSlices
* basedOn MS
* basedOn ^slicing.discriminator.type = #pattern
* basedOn ^slicing.discriminator.path = "identifier.type"
* basedOn ^slicing.rules = #open
* basedOn ^slicing.description = "By the type of number in the reference."
* basedOn contains
    accessionNumber 0..* MS and
    placerOrder 0..* MS
* basedOn[accessionNumber] ^short = "Accession number and its issuer"
* basedOn[accessionNumber].identifier 1..
* basedOn[accessionNumber].identifier.type 1..
* basedOn[accessionNumber].identifier.type = $V2-0203#ACSN
* basedOn[accessionNumber].identifier.system 1.. MS
* basedOn[accessionNumber].identifier.value 1.. MS
* basedOn[placerOrder] ^short = "Order number of the placer"
* basedOn[placerOrder].identifier 1..
* basedOn[placerOrder].identifier.type 1..
* basedOn[placerOrder].identifier.type = $V2-0203#PLAC
* basedOn[placerOrder].identifier.system 1.. MS
* basedOn[placerOrder].identifier.value 1.. MS
