// One category, as IHE MHD allows: the class code of XDS and the priority category are codings of it.
RuleSet: EnvelopeCategory(class)
* category.coding[0] = $XDS-classCode#{class}
* category.coding[1] = $EHDS-category#Medical-Imaging

// The identity of this version of the document, repeated among the identifiers as IHE MADO asks.
RuleSet: EnvelopeIdentity(value)
* masterIdentifier.system = "urn:ietf:rfc:3986"
* masterIdentifier.value = "{value}"
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "{value}"
