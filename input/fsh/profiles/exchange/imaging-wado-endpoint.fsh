Profile: ImagingWadoEndpoint
Parent: Endpoint
Id: imaging-wado-endpoint
Title: "WADO-RS endpoint"
Description: "Where images are retrieved by DICOMweb: the base address to which `/studies/` and the UIDs are appended. An endpoint of a series takes the place of the study's endpoint of the same type."
* extension contains RetrieveLocationUid named retrieveLocationUid 0..1
* insert KnownUsed(extension[retrieveLocationUid])
* insert MandatoryHandled(status)
* connectionType = $endpoint-connection-type#dicom-wado-rs
* insert MandatoryUsed(connectionType)
* managingOrganization only Reference(ImagingOrganization)
* insert KnownShown(managingOrganization)
* insert DesiredUsed(period)
* payloadType from http://hl7.org/fhir/ValueSet/endpoint-payload-type (preferred)
* insert KnownUsed(payloadType)
* insert KnownUsed(payloadMimeType)
* address ^short = "Base address of the DICOMweb service"
* address ^comment = "Where the address is not known, IHE MADO writes one that leads nowhere and says so by data-absent-reason; the Retrieve Location UID is resolved instead."
* insert MandatoryUsed(address)
* header ^short = "What access asks for, such as which kind of authorisation; never the secret itself"
* insert DesiredUsed(header)
