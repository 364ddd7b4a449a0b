ValueSet: KeyObjectTitle
Id: key-object-title
Title: "Title of a key object selection"
Description: """
The titles of DICOM key object selections (context group 7010) that make the selected images key images. The list is closed on
purpose: a selection under any other title — a rejection, a quality issue, a manifest, complete content of a study — says
nothing about which images matter, and a title that is not listed is unknown rather than a flag.

Membership of each code in context group 7010 follows the names of the codes in DICOM PS3.16; it could not be checked against
the current table.
"""
* insert DicomCopyright
* ^experimental = false
* $DCM#113000 "Of Interest"
* $DCM#113002 "For Referring Provider"
* $DCM#113003 "For Surgery"
* $DCM#113004 "For Teaching"
* $DCM#113005 "For Conference"
* $DCM#113006 "For Therapy"
* $DCM#113007 "For Patient"
* $DCM#113008 "For Peer Review"
* $DCM#113009 "For Research"
* $DCM#113013 "Best In Set"
* $DCM#113018 "For Printing"
* $DCM#113020 "For Report Attachment"
* $DCM#113021 "For Litigation"
* $DCM#113036 "Group of Frames for Display"
