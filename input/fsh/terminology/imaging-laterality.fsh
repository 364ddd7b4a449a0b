ValueSet: ImagingLaterality
Id: imaging-laterality
Title: "Laterality"
Description: "The side of the body: left, right or both. The same three codes are used by DICOM context group 244 and by MyHealth@EU."
* insert SnomedCopyright
* ^experimental = false
* $SCT#7771000 "Left"
* $SCT#24028007 "Right"
* $SCT#51440002 "Right and left"
