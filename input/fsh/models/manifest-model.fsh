Logical: ManifestModel
Parent: Element
Id: ManifestModel
Title: "Imaging study manifest"
Description: """
The data set of an imaging study manifest (guideline, section 4.2): what a study contains and where it is retrieved. Each element
carries the id of the guideline as its alias.

Mandatory is what retrieval needs; the rest helps a reader to choose what to retrieve.
"""
* study 1..1 ManifestStudyModel "Imaging study manifest" "The content of one imaging study."
  * insert GuidelineElement(B.1, [[Mandatory: it is the manifest. One manifest tells of one study; a study may be published in parts, by several manifests.]])

Mapping: ManifestModelFhir
Id: fhir
Source: ManifestModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "Bundle" "type = document; the ImagingStudy is also read by itself"
* study -> "ImagingStudy"
* study -> "Composition.event.detail"

Mapping: ManifestModelDicom
Id: dicom
Source: ManifestModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* study -> "(0040,A375)" "Current Requested Procedure Evidence Sequence of a key object selection (TID 2010, TID 1600)"
