Invariant: corpus-positive
Description: "A value is positive."
Severity: #error
Expression: "value.empty() or value.value > 0"
