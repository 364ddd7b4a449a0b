Profile: CorpusTyped
Parent: Patient
Id: corpus-typed
Title: "Profiled types"
Description: "Elements whose type has a profile."
* name only CorpusFullName
* deceased[x] only boolean
