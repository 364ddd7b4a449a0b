Logical: ReportSpecimenModel
Parent: Element
Id: ReportSpecimenModel
Title: "Specimen information (A.4)"
Description: "A specimen that was imaged: material that is no longer part of the body, or that never was."

* identifier 0..* Identifier "Specimen identifier" "Number of the specimen, unique within the scope of its issuer."
  * insert GuidelineElement(A.4.1, [[Optional: a specimen radiograph made in the operating theatre may have none. Repeats, since placer and laboratory both number it.]])
* material 0..1 CodeableConcept "Material" "What the specimen is, such as tissue of the breast obtained by biopsy."
* material from ImagingSpecimenMaterial (preferred)
  * insert GuidelineElement(A.4.2, [[Optional: the report may say it in words.]])
* collected[x] 0..1 dateTime or Period "Collection period" "When, or over which time, the specimen was taken."
  * insert GuidelineElement(A.4.3, [[Optional: often only the day of imaging is known.]])
* bodySite 0..1 CodeableConcept "Anatomic location" "Place and side of the body that the specimen was taken from, such as the left elbow."
* bodySite from ImagingBodySite (preferred)
  * insert GuidelineElement(A.4.4, [[Optional: it does not apply to material from an object. The side is told by a BodyStructure beside the code.]])
* morphology 0..* CodeableConcept "Morphology" "Abnormal structure of the place that the specimen was taken from, such as a wound or an ulcer."
* morphology from ImagingMorphology (preferred)
  * insert GuidelineElement(A.4.5, [[Optional: known after pathology at the earliest. R4 has no element on Specimen; whether the BodyStructure of the extensions pack or an extension of this guide carries it better is uncertain: both are read.]])
* sourceDevice 0..1 CodeableConcept "Source device" "Object that the material comes from where it was not taken from the patient directly, such as a catheter."
* sourceDevice from ImagingDeviceType (preferred)
  * insert GuidelineElement(A.4.6, [[Optional: it applies to few specimens. Codes of EMDN are welcome as well; no URL of that system is settled, so none is listed. A device as subject of the Specimen would lose the patient, hence an extension; its place is uncertain.]])
* method 0..1 CodeableConcept "Collection procedure or method" "How the specimen was obtained, where that matters to the result."
* method from ImagingMethod (preferred)
  * insert GuidelineElement(A.4.7, [[Optional, as the guideline says: if relevant.]])
* received 0..1 dateTime "Received date" "When the material was handed over to the place of imaging."
  * insert GuidelineElement(A.4.8, [[Optional: mostly it is the day of imaging.]])

Mapping: ReportSpecimenModelFhir
Id: fhir
Source: ReportSpecimenModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "Specimen"
* identifier -> "Specimen.identifier"
* identifier -> "Specimen.accessionIdentifier" "number of the laboratory"
* material -> "Specimen.type"
* collected[x] -> "Specimen.collection.collected[x]"
* bodySite -> "Specimen.collection.bodySite"
* bodySite -> "BodyStructure.locationQualifier" "reached by Specimen.collection.extension(bodySite)"
* morphology -> "BodyStructure.morphology" "reached by Specimen.collection.extension(bodySite)"
* morphology -> "Specimen.collection.extension(specimen-morphology)" "where there is no BodyStructure"
* sourceDevice -> "Specimen.collection.extension(specimen-source-device)"
* method -> "Specimen.collection.method"
* received -> "Specimen.receivedTime"

Mapping: ReportSpecimenModelDicom
Id: dicom
Source: ReportSpecimenModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* identifier -> "(0040,0551)" "Specimen Identifier"
* identifier -> "(0040,0554)" "Specimen UID"
* material -> "(0040,059A)" "Specimen Type Code Sequence"
* bodySite -> "(0008,2228)" "Primary Anatomic Structure Sequence"
