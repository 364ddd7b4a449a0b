ValueSet: CorpusMimeTypes
Id: corpus-mime-types
Title: "MIME types"
Description: "All of BCP-13, a grammar."
* include codes from system $bcp13
