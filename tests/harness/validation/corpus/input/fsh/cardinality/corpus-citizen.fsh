Profile: CorpusCitizen
Parent: CorpusCardinality
Id: corpus-citizen
Title: "A profile on a profile"
Description: "What the parent demands still binds."
* birthDate 1..1
