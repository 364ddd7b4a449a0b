CodeSystem: CorpusFragment
Id: corpus-fragment
Title: "Fragment"
Description: "A code system of which only a part is known: a code it does not list may exist."
* ^caseSensitive = true
* ^content = #fragment
* #alpha "Alpha"
* #beta "Beta"
