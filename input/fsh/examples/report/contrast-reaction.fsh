Instance: contrast-reaction
InstanceOf: ImagingAllergyIntolerance
Usage: #example
Title: "Reaction to the contrast medium"
Description: "Mild urticaria after the contrast medium: the agent, what was seen, how severe and how certain."
* extension[typeConcept].valueCodeableConcept = $SCT#419199007 "Allergy to substance"
* clinicalStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active
* verificationStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-verification#unconfirmed
* type = #allergy
* category = #medication
* criticality = #low
* code = $ATC#V08AB02 "iohexol"
* patient = Reference(carla)
* onsetDateTime = "2025-04-02"
* recordedDate = "2025-04-02T11:30:00+02:00"
* reaction.extension[certainty].valueCodeableConcept = http://hl7.org/fhir/reaction-event-certainty#likely
* reaction.substance = $ATC#V08AB02 "iohexol"
* reaction.manifestation = $SCT#126485001 "Urticaria"
* reaction.description = "Urticaria of both arms ten minutes after the injection, gone within an hour without treatment."
* reaction.onset = "2025-04-02T10:17:00+02:00"
* reaction.severity = #mild
