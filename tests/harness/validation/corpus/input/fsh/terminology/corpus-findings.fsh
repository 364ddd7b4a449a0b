ValueSet: CorpusFindings
Id: corpus-findings
Title: "Findings"
Description: "SNOMED CT is-a: unknown without the terminology; another system is still out."
* include codes from system $sct where concept is-a #404684003
