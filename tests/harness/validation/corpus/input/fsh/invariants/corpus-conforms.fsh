Invariant: corpus-conforms
Description: "Contained practitioners conform to the corpus."
Severity: #error
Expression: "contained.where($this is Practitioner).all($this.conformsTo('http://validation-corpus.example/fhir/StructureDefinition/corpus-practitioner'))"
