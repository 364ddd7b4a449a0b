Extension: CorpusReview
Id: corpus-review
Title: "Review"
Description: "A complex extension, closed."
Context: Patient, Patient.contact
* extension ^slicing.discriminator.type = #value
* extension ^slicing.discriminator.path = "url"
* extension ^slicing.rules = #closed
* extension contains reviewer 1..1 and on 0..1 and note 0..2
* extension[reviewer].value[x] only Reference(Practitioner)
* extension[reviewer].value[x] 1..1
* extension[on].value[x] only date
* extension[note].value[x] only string
* extension[note].value[x] ^maxLength = 12
