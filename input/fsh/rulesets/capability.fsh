// The parts of a CapabilityStatement, each with how much it is expected. A rule set speaks of the resource or entry written last.
RuleSet: Expected(path, strength)
* {path}.extension[http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation].valueCode = #{strength}

RuleSet: OffersResource(type, strength)
* rest[=].resource[+].type = #{type}
* insert Expected(rest[=].resource[=], {strength})

RuleSet: OffersInteraction(code, strength)
* rest[=].resource[=].interaction[+].code = #{code}
* insert Expected(rest[=].resource[=].interaction[=], {strength})

// A search parameter of FHIR R4 core, by the id of its definition there.
RuleSet: CoreSearch(name, type, definition, strength)
* rest[=].resource[=].searchParam[+].name = "{name}"
* rest[=].resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{definition}"
* rest[=].resource[=].searchParam[=].type = #{type}
* insert Expected(rest[=].resource[=].searchParam[=], {strength})

// A search parameter of this guide, by the name of its instance.
RuleSet: OwnSearch(name, type, definition, strength)
* rest[=].resource[=].searchParam[+].name = "{name}"
* rest[=].resource[=].searchParam[=].definition = Canonical({definition})
* rest[=].resource[=].searchParam[=].type = #{type}
* insert Expected(rest[=].resource[=].searchParam[=], {strength})

RuleSet: IncludesReference(name)
* rest[=].resource[=].searchInclude[+] = "{name}"
