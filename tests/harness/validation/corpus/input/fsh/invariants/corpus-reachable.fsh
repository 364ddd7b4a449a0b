Invariant: corpus-reachable
Description: "A contact can be reached."
Severity: #error
Expression: "telecom.exists() or address.exists()"
