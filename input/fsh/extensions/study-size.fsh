Invariant: study-size-bytes
Description: "The size is a whole, non-negative number of bytes."
Severity: #error
Expression: "value >= 0 and value.round(0) = value"

Extension: StudySize
Id: study-size
Title: "Size of the images"
Description: """
How many bytes the images are, so that a reader can judge beforehand what retrieving them takes. Counted is the sum of the DICOM
Part 10 files as they are delivered, preamble and file meta information included: all instances of the study, or of the series
where the extension stands on a series, or of the study that the manifest of a DocumentReference lists. The boundaries and headers
of a multipart answer are not counted.

A Quantity is used because integers of FHIR R4 end at 2 GiB.
"""
Context: ImagingStudy, ImagingStudy.series, DocumentReference
* . ^short = "Size of the images in bytes"
* extension contains
    bytes 1..1 and
    transferSyntax 0..1
* extension[bytes] ^short = "Sum of the DICOM Part 10 files"
* extension[bytes].value[x] only Quantity
* extension[bytes].value[x] 1..1
* extension[bytes].valueQuantity.value 1..1
* extension[bytes].valueQuantity.comparator 0..0
* extension[bytes].valueQuantity = $UCUM#By
* extension[bytes].valueQuantity obeys study-size-bytes
* extension[transferSyntax] ^short = "Transfer syntax the size is true of, as urn:oid:"
* extension[transferSyntax] ^definition = "The transfer syntax in which the files have this size. Without it the size is that of the files as the archive stores them."
* extension[transferSyntax].value[x] only uri
* extension[transferSyntax].value[x] 1..1
