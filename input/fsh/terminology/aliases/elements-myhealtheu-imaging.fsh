Instance: elements-myhealtheu-imaging
InstanceOf: ConceptMap
Usage: #definition
Title: "Elements: MyHealth@EU imaging models"
* id = "elements-myhealtheu-imaging"
* name = "ElementsMyHealthEuImaging"
* title = "Elements: MyHealth@EU imaging models"
* status = #active
* experimental = false
* description = """
Where what this guide carries stands in the logical models of MyHealth@EU for imaging reports and studies (9.1.1, a draft). Of the report
the models were read up to its language; the rest, and all of the study, follow Xt-EHR 0.3.0, their parent, and say so. What those models
lack is not listed: insurance, confidentiality, the Study Instance UID in the header of the report, media, and the dose of a series.
"""
* targetUri = "http://fhir.ehdsi.eu/imaging"
* insert ElementsOf
* insert SameElement(Composition.identifier, MyHealthEuImagingReport.header.identifier, equivalent)
* insert SameElement(Composition.type, MyHealthEuImagingReport.header.documentType, wider)
* insert ElementBecause([[Its example type of a report is 18748-4.]])
* insert SameElement(DiagnosticReport.status, MyHealthEuImagingReport.header.status, equivalent)
* insert SameElement(Composition.date, MyHealthEuImagingReport.header.date, equivalent)
* insert SameElement(Composition.language, MyHealthEuImagingReport.header.language, equivalent)
* insert SameElement([[Composition.extension('http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber').value]], MyHealthEuImagingReport.header.version, equivalent)
* insert FromParent
* insert SameElement([[ServiceRequest.identifier.where(type.coding.code = 'ACSN')]], MyHealthEuImagingReport.header.accessionNumber, equivalent)
* insert SameElement(Composition.event.code, MyHealthEuImagingReport.header.eventType, equivalent)
* insert SameElement([[Composition.attester.where(mode = 'professional')]], MyHealthEuImagingReport.header.attestation, equivalent)
* insert FromParent
* insert SameElement([[Composition.attester.where(mode = 'legal')]], MyHealthEuImagingReport.header.legalAuthentication, equivalent)
* insert FromParent
* insert SameElement(Composition.extension, MyHealthEuImagingReport.header.intendedRecipient, inexact)
* insert ElementBecause([[From Xt-EHR 0.3.0. Here: the extension for recipients of the report.]])
* insert SameElement(ServiceRequest.requester, MyHealthEuImagingReport.orderPlacer, equivalent)
* insert FromParent
* insert SameElement(ServiceRequest.reasonCode, MyHealthEuImagingReport.orderReason, equivalent)
* insert FromParent
* insert SameElement(DiagnosticReport.result, MyHealthEuImagingReport.results, equivalent)
* insert FromParent
* insert SameElement(DiagnosticReport.conclusion, MyHealthEuImagingReport.impression, equivalent)
* insert FromParent
* insert SameElement(DiagnosticReport.imagingStudy, MyHealthEuImagingReport.dicomStudyMetadata, equivalent)
* insert FromParent
* insert SameElement(DiagnosticReport.presentedForm, MyHealthEuImagingReport.attachments, inexact)
* insert FromParent
* insert SameElement([[Observation.where(code.coding.code = '73569-6')]], MyHealthEuImagingReport.exposureInformation, inexact)
* insert FromParent
* insert SameElement(ImagingStudy.identifier, MyHealthEuImagingStudy.header.identifier, equivalent)
* insert FromParent
* insert SameElement(ImagingStudy.endpoint, MyHealthEuImagingStudy.studyEndpoint, equivalent)
* insert FromParent
* insert SameElement(ImagingStudy.series.endpoint, MyHealthEuImagingStudy.seriesEndpoint, equivalent)
* insert FromParent
* insert SameElement(ImagingStudy.series.instance.extension, MyHealthEuImagingStudy.keyImage, wider)
* insert ElementBecause([[From Xt-EHR 0.3.0. Here: the extension for key images. Whether its two UIDs name the selection or the images is open there; here they name the selection.]])
* insert SameElement(ImagingStudy.extension, MyHealthEuImagingStudy.bodySite, inexact)
* insert ElementBecause([[From Xt-EHR 0.3.0. Here: the extension for the anatomical region.]])
