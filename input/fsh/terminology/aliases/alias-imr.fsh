Instance: alias-imr
InstanceOf: ConceptMap
Usage: #definition
Title: "Aliases: IHE IMR"
* insert AliasMap(alias-imr, AliasImr, https://profiles.ihe.net/RAD/IMR)
* title = "Aliases: IHE IMR"
* description = """
How the filters are spelt in IHE Interactive Multimedia Report, which is about reports as resources. It defines one search parameter
from a report to its study; the rest is chained through it.
"""

* insert Spellings
* insert AliasesOf(F2)
* insert Alias(DiagnosticReport?imagingStudy.modality, equivalent)
* insert AliasesOf(F3)
* insert Alias(DiagnosticReport?imagingStudy.started, equivalent)
* insert AliasesOf(F4)
* insert Alias(DiagnosticReport?imagingStudy.bodysite, inexact)
* insert AliasBecause([[The fine body site of a series.]])
* insert AliasesOf(F6)
* insert Alias(DiagnosticReport?imagingStudy:identifier, wider)
* insert Alias(DiagnosticReport?imagingStudy.identifier, wider)

* insert Carriers
* insert AliasesOf(F6)
* insert Alias(ImagingStudy.identifier, wider)
* insert AliasBecause([[Told by the system of DICOM UIDs.]])
* insert Alias(DiagnosticReport.imagingStudy.identifier, wider)
* insert AliasesOf(F7)
* insert Alias(DiagnosticReport.basedOn.identifier, wider)
* insert AliasBecause([[Told by the type ACSN, without a system.]])
