Extension: CompositionDiagnosticReport
Id: composition-diagnosticreport
Title: "DiagnosticReport of a Composition"
Description: """
The DiagnosticReport that a report document is about. In FHIR R4 a document holds only what can be reached from its Composition:
this reference is what makes the DiagnosticReport, and all it refers to, part of the document.
"""
Context: Composition
* . ^short = "The DiagnosticReport of this document"
* value[x] only Reference(DiagnosticReport)
* value[x] 1..1
