Profile: CorpusQuestionnaire
Parent: Questionnaire
Id: corpus-questionnaire
Title: "Nested items"
Description: "A constraint on an element reached by a contentReference (item.item)."
* item 1..*
* item.item.text 1..1
