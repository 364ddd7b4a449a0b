ValueSet: CorpusLanguages
Id: corpus-languages
Title: "Languages"
Description: "All of BCP-47, a grammar."
* include codes from system $bcp47
