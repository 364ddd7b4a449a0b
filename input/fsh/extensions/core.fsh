Extension: Core
Id: core
Title: "Core statement"
Description: "Whether the statement belongs to the core set. A run against a candidate whose data are not known beforehand (discovery) is complete only if every core statement was judged."
// An R5 element: Requirements.statement is unknown to R4, so the narrowest context R4 tooling accepts is any element.
Context: Element
* . ^short = "Belongs to the core set of discovery"
* value[x] only boolean
* value[x] 1..1
