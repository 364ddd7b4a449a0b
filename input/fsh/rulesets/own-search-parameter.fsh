// A search parameter that FHIR R4 lacks: of one resource type, repeatable (each holds), with alternatives by comma.
RuleSet: OwnSearchParameter(base, code, type)
* status = #active
* experimental = false
* code = #{code}
* base = #{base}
* type = #{type}
* multipleOr = true
* multipleAnd = true
