// Orders by reference and by identifier: the number alone links, also where the order itself is not held.
RuleSet: BasedOnSlices
* basedOn ^slicing.discriminator.type = #pattern
* basedOn ^slicing.discriminator.path = "identifier.type"
* basedOn ^slicing.rules = #open
* basedOn ^slicing.description = "By the type of number in the reference."
* basedOn contains
    accessionNumber 0..* and
    placerOrder 0..*
* insert KnownUsed(basedOn)
* basedOn[accessionNumber] ^short = "Accession number and its issuer"
* insert KnownUsed(basedOn[accessionNumber])
* basedOn[accessionNumber].identifier 1..
* basedOn[accessionNumber].identifier.type 1..
* basedOn[accessionNumber].identifier.type = $V2-0203#ACSN
* basedOn[accessionNumber].identifier.system 1..
* insert KnownUsed(basedOn[accessionNumber].identifier.system)
* basedOn[accessionNumber].identifier.value 1..
* insert KnownUsed(basedOn[accessionNumber].identifier.value)
* basedOn[placerOrder] ^short = "Order number of the placer"
* insert KnownUsed(basedOn[placerOrder])
* basedOn[placerOrder].identifier 1..
* basedOn[placerOrder].identifier.type 1..
* basedOn[placerOrder].identifier.type = $V2-0203#PLAC
* basedOn[placerOrder].identifier.system 1..
* insert KnownUsed(basedOn[placerOrder].identifier.system)
* basedOn[placerOrder].identifier.value 1..
* insert KnownUsed(basedOn[placerOrder].identifier.value)
