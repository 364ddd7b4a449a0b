ValueSet: ImagingReportSection
Id: imaging-report-section
Title: "Section of an imaging report"
Description: """
The sections of a report, by the LOINC codes that DICOM PS3.20, cited by the guideline, and HL7 Europe use: studies 18726-0, order
55115-0, reason 18785-6, history 11329-0, procedure 55111-9, comparison 18834-2, findings 59776-5, impression 19005-8 with key images
55113-5 inside it, recommendation 18783-1, communication 73568-8, radiation 73569-6, addendum 55107-7.
"""
* insert LoincCopyright
* ^experimental = false
* $LOINC#18726-0
* $LOINC#55115-0
* $LOINC#18785-6
* $LOINC#11329-0
* $LOINC#55111-9
* $LOINC#18834-2
* $LOINC#59776-5
* $LOINC#19005-8
* $LOINC#55113-5
* $LOINC#18783-1
* $LOINC#73568-8
* $LOINC#73569-6
* $LOINC#55107-7
