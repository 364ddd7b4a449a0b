Invariant: corpus-whole
Description: "An official name needs the gender of the whole resource."
Severity: #error
Expression: "use = 'official' implies %resource.gender.exists()"
