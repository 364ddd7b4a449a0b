Extension: NumberOfFrames
Id: number-of-frames
Title: "Number of frames"
Description: """
How many frames a multi-frame instance has, as DICOM attribute (0028,0008) says. FHIR R4 lists instances and nothing below them, so a
reader could not tell a single image from a cine loop of thousands.
"""
Context: ImagingStudy.series.instance
* . ^short = "Frames of the instance"
* value[x] only positiveInt
* value[x] 1..1
