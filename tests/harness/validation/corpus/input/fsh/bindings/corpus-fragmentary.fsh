Profile: CorpusFragmentary
Parent: Procedure
Id: corpus-fragmentary
Title: "Fragmentary"
Description: "A required binding to a code system known in part."
* followUp from CorpusFragmentSet (required)
