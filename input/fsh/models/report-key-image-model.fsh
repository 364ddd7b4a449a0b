Logical: ReportKeyImageModel
Parent: Element
Id: ReportKeyImageModel
Title: "Key image (A.6)"
Description: "An image, video or sound that illustrates an imaging report. In the study itself key images are flagged by an extension of the instance, as MyHealth@EU and Xt-EHR do."

* view 0..1 CodeableConcept "View" "Name of the view, such as lateral or antero-posterior."
* view from http://hl7.org/fhir/ValueSet/media-view (preferred)
  * insert GuidelineElement(A.6.1, [[Optional: only projections have a view. HL7 Europe and Xt-EHR have no element for it.]])
* bodySite 0..1 CodeableConcept "Body location" "Place and side of the body that the image shows."
* bodySite from ImagingBodySite (preferred)
  * insert GuidelineElement(A.6.2, [[Optional: the study tells the region. Read as what is shown, although the guideline repeats the wording of specimens.]])
* type 0..1 CodeableConcept "Media type" "Whether it is an image, a video or a sound."
* type from http://hl7.org/fhir/ValueSet/media-type (preferred)
  * insert GuidelineElement(A.6.3, [[Optional: the media type of the content tells as much. The code system has a successor in HL7 terminology, media-category.]])
* modality 0..1 CodeableConcept "Modality" "Kind of equipment or technique by which the image was acquired; lists are narrowed by it."
* modality from AcquisitionModality (preferred)
  * insert GuidelineElement(A.6.4, [[Optional: lists are filtered by the modality of the study.]])
* device 0..1 CodeableConcept "Device" "Kind of device that made the image."
* device from ImagingDeviceType (preferred)
  * insert GuidelineElement(A.6.5, [[Optional: the instance itself names it. Codes of EMDN are welcome as well; no URL of that system is settled.]])
* format 0..1 BackboneElement "Format" "Height and width in pixels, and number of frames."
  * insert GuidelineElement(A.6.6, [[Optional: the content tells it, and sounds have none. Three integers in FHIR, to which a unit of UCUM would add nothing.]])
* duration 0..1 decimal "Duration" "Length of a recording, in seconds."
  * insert GuidelineElement(A.6.7, [[Optional: still images have none. The unit is fixed by FHIR.]])
* performer 0..1 Reference(Practitioner or PractitionerRole or Organization) "Performer" "Who acquired the image, with identifier, name, role, specialty, organisation and contact as far as known."
  * insert GuidelineElement(A.6.8, [[Optional: the performer of the procedure (A.5.1.8) is told already.]])
* comment 0..1 string "Comment" "Why the image is there, or what to look at."
  * insert GuidelineElement(A.6.9, [[Optional: the report text may refer to the image.]])
* content 1..1 Attachment "Content" "The image itself, or where it is retrieved."
  * insert GuidelineElement(A.6.10, [[Mandatory where a key image is told: it is what the reader opens.]])

Mapping: ReportKeyImageModelFhir
Id: fhir
Source: ReportKeyImageModel
Target: "http://hl7.org/fhir/R4"
Title: "FHIR R4"
* -> "Media" "reached by DiagnosticReport.media.link"
* view -> "Media.view"
* bodySite -> "Media.bodySite"
* type -> "Media.type"
* modality -> "Media.modality"
* device -> "Media.device"
* device -> "Device.type" "reached by Media.device"
* device -> "Media.deviceName"
* format -> "Media.height"
* format -> "Media.width"
* format -> "Media.frames"
* duration -> "Media.duration"
* performer -> "Media.operator"
* comment -> "DiagnosticReport.media.comment"
* comment -> "Media.note"
* content -> "Media.content"
* content -> "Media.identifier" "SOP Instance UID, system urn:dicom:uid"

Mapping: ReportKeyImageModelDicom
Id: dicom
Source: ReportKeyImageModel
Target: "http://nema.org/dicom"
Title: "DICOM"
* view -> "(0018,5101)" "View Position"
* view -> "(0054,0220)" "View Code Sequence"
* bodySite -> "(0008,2218)" "Anatomic Region Sequence"
* modality -> "(0008,0060)" "Modality"
* device -> "(0008,1090)" "Manufacturer's Model Name"
* format -> "(0028,0010)" "Rows"
* format -> "(0028,0011)" "Columns"
* format -> "(0028,0008)" "Number of Frames"
* duration -> "(0018,0072)" "Effective Duration"
* performer -> "(0008,1070)" "Operators' Name"
* comment -> "(0040,A160)" "Text Value of Key Object Description (113012)"
* content -> "(0008,1199)" "Referenced SOP Sequence"
