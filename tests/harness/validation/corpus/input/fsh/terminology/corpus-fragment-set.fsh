ValueSet: CorpusFragmentSet
Id: corpus-fragment-set
Title: "Whole of a fragment"
Description: "Membership of a code that the fragment does not list is unknown."
* include codes from system CorpusFragment
