Invariant: corpus-prefix
Description: "Every identifier begins with C-."
Severity: #error
Expression: "identifier.value.all($this.startsWith('C-'))"
