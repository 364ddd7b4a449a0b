ValueSet: SeriesModality
Id: series-modality
Title: "Modality of a series"
Description: """
What a series of a study can be: acquired images and waveforms, and what is made of them or about them, such as key object
selections (KO), presentation states (PR), structured reports (SR), segmentations and radiotherapy objects. It follows DICOM
context group 33 as far as the DICOM code system of FHIR R4 knows its codes.

DOC, FID, M3D, PLAN, RWV, ASMT, ANN, TEXTUREMAP, STAIN and CTPROTOCOL are valid in DICOM and unknown to that code system: they
are allowed where this set is bound as extensible.
"""
* insert DicomCopyright
* ^experimental = false
* include codes from valueset AcquisitionModality
* $DCM#AU "Audio"
* $DCM#KO "Key Object Selection"
* $DCM#PR "Presentation State"
* $DCM#SR "Structured Report Document"
* $DCM#SEG "Segmentation"
* $DCM#REG "Registration"
* $DCM#SMR "Stereometric Relationship"
* $DCM#OT "Other Modality"
* $DCM#RTDOSE "Radiotherapy Dose"
* $DCM#RTIMAGE "Radiotherapy Image"
* $DCM#RTPLAN "Radiotherapy Plan"
* $DCM#RTRECORD "Radiotherapy Treatment Record"
* $DCM#RTSTRUCT "Radiotherapy Structure Set"
