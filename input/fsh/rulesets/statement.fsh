// One normative sentence of a Requirements instance. The rule sets below it add what else is known about
// the statement that was written last; put [[ ]] around a parameter that contains a comma or a parenthesis.
RuleSet: Statement(key, conformance, label, requirement)
* statement[+].key = "{key}"
* statement[=].label = "{label}"
* statement[=].conformance = #{conformance}
* statement[=].requirement = "{requirement}"

// Where the guideline says so, e.g. Art. 10 or UC1 step 8.
RuleSet: From(article)
* statement[=].extension[statement-source].extension[article][+].valueString = "{article}"

// Which element of the guideline is covered, e.g. F2 or A.1.8.10.
RuleSet: Covers(element)
* statement[=].extension[statement-source].extension[element][+].valueCode = #{element}

// Where a cited standard says so.
RuleSet: Reference(url)
* statement[=].reference[+] = "{url}"

// Binds only candidates that declare this; several: any one of them is enough.
RuleSet: BindsIf(declared)
* statement[=].conditionality = true
* statement[=].extension[binds-if][+].valueCode = #{declared}

// One result for each class (manifests, reports) and route that the candidate declares.
RuleSet: BindsPerRoute
* insert BindsIf(documents)
* insert BindsIf(resources)

RuleSet: InCore
* statement[=].extension[core].valueBoolean = true

RuleSet: Stricter
* statement[=].extension[own-decision].valueBoolean = true

RuleSet: Untested(because)
* statement[=].extension[untested-because].valueCode = #{because}
