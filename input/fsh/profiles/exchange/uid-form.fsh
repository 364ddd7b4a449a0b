Invariant: uid-form
Description: "The value is a DICOM UID, as a bare UID or after urn:oid:."
Severity: #error
Expression: "value.hasValue() implies value.matches('^(urn:oid:)?[0-2](\\\\.(0|[1-9][0-9]*))+$')"

Invariant: uid-prefix
Description: "A DICOM UID in an identifier is written after urn:oid:; a bare UID is read as the same."
Severity: #warning
Expression: "value.hasValue() implies value.startsWith('urn:oid:')"
