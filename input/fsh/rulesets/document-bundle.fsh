// What both documents share: an identity, a time, and one entry of each resource that a reader starts from.
RuleSet: DocumentBundle
* language MS
* identifier 1.. MS
* identifier ^short = "Identity of this version of the document"
* identifier.system 1..
* identifier.value 1..
* type = #document
* timestamp 1.. MS
* entry 1.. MS
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #open
* entry ^slicing.description = "By type of resource."
* entry.fullUrl 1..
* entry.resource 1..
* entry.search 0..0
* entry.request 0..0
* entry.response 0..0
