Profile: CorpusInvariants
Parent: Patient
Id: corpus-invariants
Title: "Invariants"
Description: "FHIRPath with resolve, memberOf, conformsTo and %resource; on the root and on elements."
* obeys corpus-prefix
* obeys corpus-advice
* obeys corpus-manager
* obeys corpus-member
* obeys corpus-conforms
* contact obeys corpus-reachable
* name obeys corpus-whole
