ValueSet: RadiationDoseQuantity
Id: radiation-dose-quantity
Title: "Quantity of radiation"
Description: """
What a radiation dose is told by: the sums of DICOM radiation dose reports, by the kind of modality. Dose area products are for
projection and fluoroscopy, dose length product and mean CTDIvol for CT, glandular dose and compression for mammography.
"""
* insert DicomCopyright
* ^experimental = false
* $DCM#122130 "Dose Area Product"
* $DCM#113722 "Dose Area Product Total"
* $DCM#113725 "Dose (RP) Total"
* $DCM#113813 "CT Dose Length Product Total"
* $DCM#113830 "Mean CTDIvol"
* $DCM#111633 "Compression Thickness"
* $DCM#111637 "Accumulated Average Glandular Dose"
