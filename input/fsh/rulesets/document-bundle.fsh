// What both documents share: an identity, a time, and one entry of each resource that a reader starts from.
RuleSet: DocumentBundle
* insert KnownShown(language)
* identifier 1..
* identifier ^short = "Identity of this version of the document"
* identifier.system 1..
* identifier.value 1..
* insert MandatoryUsed(identifier)
* type = #document
* timestamp 1..
* insert MandatoryShown(timestamp)
* entry 1..
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #open
* entry ^slicing.description = "By type of resource."
* insert MandatoryUsed(entry)
* entry.fullUrl 1..
* entry.resource 1..
* entry.search 0..0
* entry.request 0..0
* entry.response 0..0

// Whoever is named anywhere in a document stands in it.
RuleSet: People
* insert EntryOf(practitionerRole, ImagingPractitionerRole, 0..*, KnownUsed)
* insert EntryOf(practitioner, ImagingPractitioner, 0..*, KnownUsed)
* insert EntryOf(organization, ImagingOrganization, 0..*, KnownUsed)
* insert EntryOf(device, ImagingDevice, 0..*, DesiredUsed)

RuleSet: EntryOf(name, target, cardinality, duty)
* entry contains {name} {cardinality}
* entry[{name}].resource only {target}
* insert {duty}(entry[{name}])
