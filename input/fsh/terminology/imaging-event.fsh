ValueSet: ImagingEvent
Id: imaging-event
Title: "Event of an imaging document"
Description: """
What the list says of the study behind a document: its modalities, regions and procedures, in one element as IHE XDS and MHD carry
them (filters F2, F4 and F5).
"""
* insert SnomedCopyrightAnd([[DICOM codes are excerpted from Part 16 of the DICOM Standard, copyright © National Electrical Manufacturers Association. This material contains content from LOINC (http://loinc.org), copyright © Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the license at http://loinc.org/license.]])
* ^experimental = false
* include codes from valueset AcquisitionModality
* include codes from valueset AnatomicalRegion
* include codes from valueset ImagingProcedureCode
