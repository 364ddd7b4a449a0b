Instance: ct-head-wado-rs
InstanceOf: ImagingWadoEndpoint
Usage: #example
Title: "WADO-RS endpoint of the archive"
Description: "Where the images of the CT study of the head are retrieved. Images travel on an address of their own, apart from the FHIR service."
* status = #active
* connectionType = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* managingOrganization = Reference(hospital-exemplo)
* payloadType = $endpoint-payload-type#none
* payloadMimeType = #application/dicom
* address = "https://images.ncpeh-a.example/dicomweb"
