Profile: CorpusExtended
Parent: Patient
Id: corpus-extended
Title: "Extended"
Description: "A mandatory simple extension, an optional complex one, a modifier, one on an element."
* extension contains CorpusImportance named importance 1..1 and CorpusReview named review 0..1
* modifierExtension contains CorpusUnsure named unsure 0..1
* contact.extension contains CorpusRank named rank 1..1
