Extension: OwnDecision
Id: own-decision
Title: "Own decision of this guide"
Description: "Whether the statement is stricter than the guideline and the standards it cites: the strength is a decision of this guide, and a report about a candidate says so."
// An R5 element: Requirements.statement is unknown to R4, so the narrowest context R4 tooling accepts is any element.
Context: Element
* . ^short = "Stricter than the guideline or the cited standard"
* value[x] only boolean
* value[x] 1..1
