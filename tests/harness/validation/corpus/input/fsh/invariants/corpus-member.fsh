Invariant: corpus-member
Description: "The marital status is a pet."
Severity: #error
Expression: "maritalStatus.empty() or maritalStatus.memberOf('http://validation-corpus.example/fhir/ValueSet/corpus-pets')"
