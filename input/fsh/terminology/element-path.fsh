CodeSystem: ElementPath
Id: element-path
Title: "Path of an element"
Description: """
Codes of this system are written, not listed: a FHIRPath expression that begins with a resource type of FHIR R4, for instance
`DocumentReference.context.event`, or with the name of a logical model of the specification that an alias map is about. Alias
maps name by them which elements carry what a filter asks for.
"""
* ^experimental = false
* ^caseSensitive = true
* ^content = #not-present
