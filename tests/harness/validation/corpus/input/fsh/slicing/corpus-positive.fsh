Invariant: corpus-positive
Description: "The value is positive."
Severity: #error
Expression: "value.value > 0"
