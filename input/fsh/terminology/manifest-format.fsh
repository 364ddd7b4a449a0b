ValueSet: ManifestFormat
Id: manifest-format
Title: "Format of a manifest"
Description: """
The two formats of an imaging study manifest: the FHIR document of IHE MADO, and the DICOM key object selection, told by its SOP
Class.

For the second, anchors disagree on the code system: IHE writes the DICOM UID registry, older registries the coding scheme
urn:oid:1.2.840.10008.2.6.1. This guide writes the former and recognises the code alone. Neither code system is published in a
package this guide can depend on.
"""
* insert DicomCopyright
* ^experimental = false
* $formatcode#urn:ihe:rad:MADO:fhir-manifest:2026
* $DCMUID#1.2.840.10008.5.1.4.1.1.88.59 "Key Object Selection Document"
