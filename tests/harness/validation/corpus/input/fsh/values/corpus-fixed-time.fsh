Profile: CorpusFixedTime
Parent: Observation
Id: corpus-fixed-time
Title: "A fixed time"
Description: "fixedInstant: another second is another value."
* issued = "2024-05-01T10:00:00Z" (exactly)
