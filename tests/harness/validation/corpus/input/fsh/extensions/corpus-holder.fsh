Extension: CorpusHolder
Id: corpus-holder
Title: "Holder"
Description: "Holds one extension defined elsewhere."
Context: Patient
* extension contains CorpusInside named inside 1..1
