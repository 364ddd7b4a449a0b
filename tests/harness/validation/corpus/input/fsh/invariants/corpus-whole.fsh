Invariant: corpus-whole
Description: "An official name needs the gender of the whole resource."
Severity: #error
Expression: "(use.exists() and use = 'official') implies %resource.gender.exists()"
