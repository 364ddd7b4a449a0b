Profile: ImagingWadoEndpoint
Parent: Endpoint
Id: imaging-wado-endpoint
Title: "WADO-RS endpoint"
Description: "Where images are retrieved by DICOMweb: the base address to which `/studies/` and the UIDs are appended. An endpoint of a series takes the place of the study's endpoint of the same type."
* status MS
* connectionType MS
* connectionType = $endpoint-connection-type#dicom-wado-rs
* managingOrganization MS
* payloadType MS
* payloadMimeType MS
* address MS
* address ^short = "Base address of the DICOMweb service"
