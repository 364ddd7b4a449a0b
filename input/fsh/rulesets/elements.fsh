// An element map: where the elements of another specification stand in ours.
RuleSet: ElementsOf
* group[+].source = Canonical(ElementPath)
* group[=].target = Canonical(ElementPath)

RuleSet: SameElement(ours, theirs, equivalence)
* group[=].element[+].code = #"{ours}"
* group[=].element[=].target.code = #{theirs}
* group[=].element[=].target.equivalence = #{equivalence}

RuleSet: ElementBecause(comment)
* group[=].element[=].target.comment = "{comment}"

RuleSet: FromParent
* insert ElementBecause([[From Xt-EHR 0.3.0, the parent model.]])
