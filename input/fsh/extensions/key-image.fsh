Extension: KeyImage
Id: key-image
Title: "Key image"
Description: """
Marks an instance as a key image: one that somebody selected because it shows what matters. It says why, in a code and in words,
and by which DICOM key object selection, so that a reader can fetch the key images before, or instead of, the whole study. It is
repeated where several selections name the instance.
"""
Context: ImagingStudy.series.instance
* . ^short = "Selected as a key image"
* extension contains
    flag 1..1 and
    reason 0..1 and
    text 0..1 and
    kosSeriesUid 0..1 and
    kosInstanceUid 0..1
* extension[flag] ^short = "Whether it is a key image"
* extension[flag].value[x] only boolean
* extension[flag].value[x] 1..1
* extension[reason] ^short = "Title of the selection"
* extension[reason].value[x] only CodeableConcept
* extension[reason].value[x] 1..1
* extension[reason].valueCodeableConcept from KeyObjectTitle (extensible)
* extension[text] ^short = "Description given with the selection"
* extension[text].value[x] only string
* extension[text].value[x] 1..1
* extension[kosSeriesUid] ^short = "Series Instance UID of the key object selection"
* extension[kosSeriesUid].value[x] only id
* extension[kosSeriesUid].value[x] 1..1
* extension[kosInstanceUid] ^short = "SOP Instance UID of the key object selection"
* extension[kosInstanceUid].value[x] only id
* extension[kosInstanceUid].value[x] 1..1
