Invariant: binds-if-code
Description: "The code is one that a candidate can declare: a route or an option."
Severity: #error
Expression: "$this in ('documents' | 'resources' | 'download' | 'qidors' | 'metadata' | 'rendered' | 'thumbnail' | 'viewer')"

Extension: BindsIf
Id: binds-if
Title: "Binds if declared"
Description: """
What a candidate declares for the statement to bind it. Several are alternatives: one that is declared is enough. A statement
without this extension binds every candidate.

* `documents`, `resources`: a route over which the candidate offers manifests or reports completely. The statement binds once for each class and route declared.
* `download`: images by WADO-RS, whole studies, series and single instances.
* `qidors`: search of studies by QIDO-RS.
* `metadata`: metadata of studies, series and instances by WADO-RS.
* `rendered`: rendered images by WADO-RS.
* `thumbnail`: thumbnails by WADO-RS.
* `viewer`: a remote viewer that is launched by URL.
"""
// An R5 element: Requirements.statement is unknown to R4, so the narrowest context R4 tooling accepts is any element.
Context: Element
* . ^short = "Binds only candidates that declare this"
* value[x] only code
* value[x] 1..1
* valueCode obeys binds-if-code
