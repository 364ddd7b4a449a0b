Extension: RetrieveLocationUid
Id: retrieve-location-uid
Title: "Retrieve Location UID"
Description: """
The OID of the repository an endpoint leads to, DICOM attribute (0040,E011). Where the address itself is not known it is what a
gateway resolves to an address. The extension of IHE MADO for the same carries a string: both are read.
"""
Context: Endpoint
* . ^short = "OID of the repository of the images"
* value[x] only oid
* value[x] 1..1
