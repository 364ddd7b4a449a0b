ValueSet: AnatomicalRegion
Id: anatomical-region
Title: "Anatomical region (short list)"
Description: """
Ten coarse regions of the body by which studies and reports are filtered across borders (filter F4). It is the list of IHE MADO,
context group IHE-MADO1 (1.3.6.1.4.1.19376.1.1.86.1); fine body sites are told by the body site of a series.

For the spine HL7 Europe lists 737561001 where IHE lists 1141981001: this guide writes 1141981001 and reads both. The displays
are the meanings that DICOM and IHE give, not SNOMED CT descriptions. Whether the anatomical regions of MyHealth@EU agree could
not be read.
"""
* insert SnomedCopyright
* ^experimental = false
* $SCT#774007 "Head and neck"
* $SCT#67734004 "Upper trunk"
* $SCT#63337009 "Lower trunk"
* $SCT#53120007 "Upper limb"
* $SCT#61685007 "Lower limb"
* $SCT#1141981001 "Vertebral column"
* $SCT#80891009 "Heart"
* $SCT#113257007 "Cardiovascular system"
* $SCT#76752008 "Breast"
* $SCT#38266002 "Entire body"
