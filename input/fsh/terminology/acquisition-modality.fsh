ValueSet: AcquisitionModality
Id: acquisition-modality
Title: "Acquisition modality"
Description: """
The kinds of device or technique by which images and waveforms are acquired: the codes of DICOM context group 29 that the DICOM
code system of FHIR R4 knows. Studies and reports are filtered by these codes (filter F2).

DICOM has added acquisition modalities since, such as CFM and DMS. They are valid where this set is bound as extensible, and an
offline check cannot know them.
"""
* insert DicomCopyright
* ^experimental = false
* $DCM#AR "Autorefraction"
* $DCM#BDUS "Ultrasound Bone Densitometry"
* $DCM#BMD "Bone Mineral Densitometry"
* $DCM#CR "Computed Radiography"
* $DCM#CT "Computed Tomography"
* $DCM#DX "Digital Radiography"
* $DCM#ECG "Electrocardiography"
* $DCM#EPS "Cardiac Electrophysiology"
* $DCM#ES "Endoscopy"
* $DCM#GM "General Microscopy"
* $DCM#HD "Hemodynamic Waveform"
* $DCM#IO "Intra-oral Radiography"
* $DCM#IVOCT "Intravascular Optical Coherence Tomography"
* $DCM#IVUS "Intravascular Ultrasound"
* $DCM#KER "Keratometry"
* $DCM#LEN "Lensometry"
* $DCM#MG "Mammography"
* $DCM#MR "Magnetic Resonance"
* $DCM#NM "Nuclear Medicine"
* $DCM#OAM "Ophthalmic Axial Measurements"
* $DCM#OCT "Optical Coherence Tomography"
* $DCM#OP "Ophthalmic photography"
* $DCM#OPM "Ophthalmic Mapping"
* $DCM#OPR "Ophthalmic Refraction"
* $DCM#OPT "Ophthalmic Tomography"
* $DCM#OPV "Ophthalmic Visual Field"
* $DCM#OSS "Optical Survace Scanner"
* $DCM#PT "Positron emission tomography"
* $DCM#PX "Panoramic X-Ray"
* $DCM#RF "Radiofluoroscopy"
* $DCM#RG "Radiographic imaging"
* $DCM#SM "Slide Microscopy"
* $DCM#SRF "Subjective Refraction"
* $DCM#US "Ultrasound"
* $DCM#VA "Visual Acuity"
* $DCM#XA "X-Ray Angiography"
* $DCM#XC "External-camera Photography"
