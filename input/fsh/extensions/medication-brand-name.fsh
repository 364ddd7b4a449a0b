Extension: MedicationBrandName
Id: medication-brand-name
Title: "Brand name of a medication"
Description: """
The name under which a contrast medium, radiopharmaceutical or other medication is sold (A.5.2.1), as written on the package. In
FHIR R4 the text of the code may hold it, and then nobody knows whether it does. IHE Pharmacy carries the same in
`http://profiles.ihe.net/PHARM/MPD/StructureDefinition/ihe-ext-medication-productname`.
"""
Context: Medication
* . ^short = "Name under which it is sold"
* value[x] only string
* value[x] 1..1
