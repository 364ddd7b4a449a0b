Logical: ManifestStudyModel
Parent: Element
Id: ManifestStudyModel
Title: "Imaging study manifest data set (B.1)"
Description: "The content of one imaging study: its series, their instances and where they are retrieved."

* studyInstanceUid 1..1 oid "Study Instance UID" "Identity of the study, the same everywhere; lists are narrowed by it."
  * insert GuidelineElement(B.1.1, [[Mandatory for retrieval and linkage. Written with urn:oid: and read without as well; anchors disagree, some even between their own examples.]])
* description 0..1 string "Description" "What was performed, in the words of the institution, best in English."
  * insert GuidelineElement(B.1.2, [[Optional here, so that a study without one is still valid; NCPeH-A owes it by an obligation, since MyHealth@EU marks it mandatory. A translation can stand beside it.]])
* custodian 0..1 Reference(Organization) "Study custodian" "Organisation that keeps the study, with name, address and contact."
  * insert GuidelineElement(B.1.3, [[Optional: retrieval works without it. R4 has no element on ImagingStudy: HL7 Europe takes a performer of the series, IHE knows the creator of the manifest only; the form of HL7 Europe is written as well.]])
* series 1..* BackboneElement "List of series" "A series of the study. Their number is that of the entries here."
  * insert GuidelineElement(B.1.4, [[Mandatory: a manifest without series retrieves nothing.]])
  * description 0..1 string "Series description" "What the series shows, such as the phase."
    * insert GuidelineElement(B.1.4.1, [[Optional: devices do not always write it.]])
  * uid 1..1 oid "Series unique identifier" "Identity of the series, the same everywhere."
    * insert GuidelineElement(B.1.4.2, [[Mandatory for retrieval of single series. R4 keeps it as the bare number.]])
  * modality 1..1 Coding "Modality" "How the images were acquired, or what kind of object a computer made of them."
  * modality from SeriesModality (extensible)
    * insert GuidelineElement(B.1.4.3, [[Mandatory: it tells images from other objects, and lists are filtered by it (F2). Xt-EHR binds acquisition modalities only, which leaves no code for what the guideline calls technical modalities.]])
  * radiationDose 0..* Quantity "Radiation dose information" "Dose given to the patient, such as kerma area product, kerma at the end of the tube or the breast thickness for the glandular dose."
    * insert GuidelineElement(B.1.4.4, [[Optional: the guideline itself asks for further work, and a dose report of DICOM in the study says more. Xt-EHR removed it from the study, HL7 Europe has text. The code 73569-6 follows HL7 Europe, although it names a section.]])
  * otherInformation 0..1 BackboneElement "Other series information" "Further data of the series: number, start, count of instances, body site, laterality, performer and specimen."
    * insert GuidelineElement(B.1.4.5, [[Optional: none of it is needed for retrieval. The guideline names the series number only.]])
  * endpoint 0..* Reference(Endpoint) "Series endpoint" "Where and how the series is retrieved, complete enough to connect securely."
    * insert GuidelineElement(B.1.4.6, [[Optional: one endpoint of the study can serve all series. IHE asks for one per series; MyHealth@EU seems to allow one at most, inferred from its parent: then it is the one of WADO-RS.]])
  * instance 0..* BackboneElement "List of instances in the series" "An instance of the series. Their number is that of the entries here."
    * insert GuidelineElement(B.1.4.7, [[Optional here, so that a study too large to be listed image by image is still found and retrieved as a whole, or by series; NCPeH-A owes the list by an obligation when it knows the instances, since single images are asked for, and counted after retrieval, by it.]])
    * uid 1..1 oid "Instance globally unique identifier" "Identity of the instance, the same everywhere."
      * insert GuidelineElement(B.1.4.7.1, [[Mandatory for retrieval of single instances. R4 keeps it as the bare number.]])
    * sopClass 1..1 oid "Instance class globally unique identifier" "What kind of object the instance is, by its SOP Class."
      * insert GuidelineElement(B.1.4.7.2, [[Mandatory: it says whether a viewer can show the instance. Not bound: the SOP Classes are the UID registry of DICOM, which no package this guide depends on contains. Anchors disagree on the system.]])
    * number 0..1 integer "Instance number" "Number that the device gave to the instance."
      * insert GuidelineElement(B.1.4.7.3, [[Optional: derived objects have none.]])

Mapping: ManifestStudyModelFhir
Id: fhir
Source: ManifestStudyModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "ImagingStudy"
* studyInstanceUid -> "ImagingStudy.identifier" "system urn:dicom:uid, type 110180 (DCM)"
* studyInstanceUid -> "DocumentReference.context.related.identifier" "type 110180 (DCM), on the envelope of a manifest"
* description -> "ImagingStudy.description"
* description -> "ImagingStudy.description.extension(translation)" "the same in another language"
* custodian -> "ImagingStudy.extension(study-custodian)" "of the study"
* custodian -> "ImagingStudy.series.performer" "function CST, as HL7 Europe has it"
* custodian -> "Composition.custodian" "of a manifest"
* custodian -> "DocumentReference.custodian" "of the envelope of a manifest"
* series -> "ImagingStudy.series"
* series -> "ImagingStudy.numberOfSeries"
* series.description -> "ImagingStudy.series.description" "as the device or the institution wrote it"
* series.uid -> "ImagingStudy.series.uid"
* series.modality -> "ImagingStudy.series.modality" "of one series"
* series.radiationDose -> "Observation.value[x]" "code 73569-6; derivedFrom the study"
* series.radiationDose -> "Observation.component.value[x]" "code 73569-6; the component names the kind of dose"
* series.radiationDose -> "Observation.extension(series-uid)" "the series that the dose belongs to"
* series.radiationDose -> "ImagingStudy.series.instance.sopClass" "1.2.840.10008.5.1.4.1.1.88.67: an instance that is a dose report"
* series.otherInformation -> "ImagingStudy.series.number"
* series.otherInformation -> "ImagingStudy.series.started"
* series.otherInformation -> "ImagingStudy.series.numberOfInstances"
* series.otherInformation -> "ImagingStudy.series.bodySite" "repeated information of one series"
* series.otherInformation -> "ImagingStudy.series.laterality" "repeated information of one series"
* series.otherInformation -> "ImagingStudy.series.performer" "any function but CST, of one series"
* series.otherInformation -> "ImagingStudy.series.specimen"
* series.endpoint -> "ImagingStudy.series.endpoint"
* series.endpoint -> "ImagingStudy.endpoint" "for all series that have none of their own"
* series.endpoint -> "Endpoint.address" "reached by the endpoint of series or study"
* series.endpoint -> "Endpoint.connectionType" "reached by the endpoint of series or study"
* series.instance -> "ImagingStudy.series.instance"
* series.instance -> "ImagingStudy.series.numberOfInstances"
* series.instance.uid -> "ImagingStudy.series.instance.uid"
* series.instance.sopClass -> "ImagingStudy.series.instance.sopClass" "of any instance"
* series.instance.number -> "ImagingStudy.series.instance.number"

Mapping: ManifestStudyModelDicom
Id: dicom
Source: ManifestStudyModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* studyInstanceUid -> "(0020,000D)" "Study Instance UID"
* description -> "(0008,1030)" "Study Description"
* custodian -> "(0008,0080)" "Institution Name"
* custodian -> "(0040,A07C)" "Custodial Organization Sequence"
* series -> "(0020,1206)" "Number of Study Related Series"
* series -> "(0008,1115)" "Referenced Series Sequence"
* series.description -> "(0008,103E)" "Series Description"
* series.uid -> "(0020,000E)" "Series Instance UID"
* series.modality -> "(0008,0060)" "Modality"
* series.radiationDose -> "(0018,115E)" "Image and Fluoroscopy Area Dose Product"
* series.radiationDose -> "(0018,11A0)" "Body Part Thickness"
* series.radiationDose -> "(0040,0316)" "Organ Dose"
* series.otherInformation -> "(0020,0011)" "Series Number"
* series.otherInformation -> "(0008,0021)" "Series Date"
* series.otherInformation -> "(0008,0031)" "Series Time"
* series.otherInformation -> "(0020,1209)" "Number of Series Related Instances"
* series.endpoint -> "(0008,1190)" "Retrieve URL"
* series.endpoint -> "(0040,E011)" "Retrieve Location UID"
* series.instance -> "(0008,1199)" "Referenced SOP Sequence"
* series.instance.uid -> "(0008,0018)" "SOP Instance UID"
* series.instance.sopClass -> "(0008,0016)" "SOP Class UID"
* series.instance.number -> "(0020,0013)" "Instance Number"
