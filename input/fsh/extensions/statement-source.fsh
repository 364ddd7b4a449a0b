Extension: StatementSource
Id: statement-source
Title: "Source of a statement"
Description: "Where in the eHealth Network guideline a statement of a Requirements instance comes from, and which elements of the guideline it covers."
// An R5 element: Requirements.statement is unknown to R4, so the narrowest context R4 tooling accepts is any element.
Context: Element
* . ^short = "Origin of a statement in the guideline"
* extension contains
    article 0..* and
    element 0..*
* extension[article] ^short = "Article or process step, such as `Art. 10` or `UC1 step 8`"
* extension[article] ^definition = "The place in the guideline the statement is drawn from: an article of section 2 (`Art. 10`), of the supporting section 3 (`Supporting Art. 13`), or a part of use case 1 (`UC1 step 8`, `UC1 context 4`, `UC1 preconditions`)."
* extension[article].value[x] only string
* extension[article].value[x] 1..1
* extension[element] ^short = "Element id, such as `F2` or `A.1.8.10`"
* extension[element] ^definition = "The id of a data element the statement covers: an element of the data sets of section 4 (`A.1.8.10`, `B.1.1`), a filter of Article 10 (`F1` to `F8`) or a returned parameter of Article 10 (`R1` to `R3`)."
* extension[element].value[x] only code
* extension[element].value[x] 1..1
