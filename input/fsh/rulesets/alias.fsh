// An alias map: how one specification spells our filters, and which elements carry them there.
RuleSet: AliasMap(id, name, anchor)
* insert SpellingMap({id}, {name})
* targetUri = "{anchor}"

// The same of a specification that needs no address: this guide and FHIR itself.
RuleSet: SpellingMap(id, name)
* id = "{id}"
* name = "{name}"
* status = #active
* experimental = false
* sourceCanonical = Canonical(AllFilters)
* purpose = """
How to read it: a group whose target is the code system of search spellings lists, for each filter, the search parameters that
ask for it, as `Type?parameter`, in the order in which to try them; a group whose target is the code system of element paths lists
where the value stands. The equivalence compares the target with the filter: `wider` finds more than was asked, `inexact` something
else in part, `unmatched` says that there is no way, or that none was found, and why. How a value is written follows from the filter: F3 a date, F6 to F8
`system|value` of an identifier, the others `system|code`.
"""

// The targets that follow are search spellings: `Type?parameter`.
RuleSet: Spellings
* group[+].source = Canonical(Filters)
* group[=].target = Canonical(SearchSpelling)

// The targets that follow are element paths: FHIRPath.
RuleSet: Carriers
* group[+].source = Canonical(Filters)
* group[=].target = Canonical(ElementPath)

RuleSet: AliasesOf(filter)
* group[=].element[+].code = #{filter}

// A target of the filter written last; they are tried in this order. The equivalence is that of FHIR R4: target against source.
RuleSet: Alias(code, equivalence)
* group[=].element[=].target[+].code = #{code}
* group[=].element[=].target[=].equivalence = #{equivalence}

RuleSet: AliasBecause(comment)
* group[=].element[=].target[=].comment = "{comment}"

// The specification has no way to say it.
RuleSet: NoAlias(filter, comment)
* group[=].element[+].code = #{filter}
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[=].target[=].comment = "{comment}"
