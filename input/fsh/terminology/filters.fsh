CodeSystem: Filters
Id: filters
Title: "Filters and returned parameters of Article 10"
Description: "The eight filters by which the guideline lets a health professional narrow the list of a patient's studies and reports, and the three parameters that the list returns. Alias maps start from these codes."
* ^experimental = false
* ^caseSensitive = true
* #F1 "Document class" "Manifests, reports or both."
* #F2 "Modality" "Acquisition modality of a series of the study."
* #F3 "Study date" "When the study was performed: its start, not when it was indexed or reported."
* #F4 "Anatomical region" "Region of the body that was imaged."
* #F5 "Imaging procedure" "Code of the procedure that was performed."
* #F6 "Study Instance UID" "The DICOM identity of the study."
* #F7 "Accession number" "The number an imaging department gave the order, together with its issuer."
* #F8 "Order identifier" "The number the placer or the filler gave the order, together with its issuer."
* #R1 "Identifier for retrieval" "What a document or resource is retrieved by."
* #R2 "Technical format" "Media type and format of what is retrieved."
* #R3 "Provenance" "Author, organisation and country."
