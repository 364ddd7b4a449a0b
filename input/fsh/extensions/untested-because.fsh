Invariant: untested-because-code
Description: "The code is one of the four reasons for which a statement has no check."
Severity: #error
Expression: "$this in ('not-yet' | 'needs-owner' | 'client-side' | 'not-observable')"

Extension: UntestedBecause
Id: untested-because
Title: "Untested because"
Description: """
Why the conformance harness has no check of the statement. A statement without this extension has at least one check.

* `not-yet`: it can be checked from outside, and no check has been written so far.
* `needs-owner`: only the owner of the candidate can bring about or attest what it asks for.
* `client-side`: it concerns what NCPeH-B does with what it received.
* `not-observable`: nothing that travels over the wire shows whether it is kept.
"""
// An R5 element: Requirements.statement is unknown to R4, so the narrowest context R4 tooling accepts is any element.
Context: Element
* . ^short = "Why the statement has no check"
* value[x] only code
* value[x] 1..1
* valueCode obeys untested-because-code
