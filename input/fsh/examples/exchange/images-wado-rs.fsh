Instance: images-wado-rs
InstanceOf: ImagingWadoEndpoint
Usage: #example
Title: "WADO-RS endpoint of the national image service"
Description: "Where the images of all hospitals of a country are retrieved, on an address of its own."
* status = #active
* connectionType = $endpoint-connection-type#dicom-wado-rs "DICOM WADO-RS"
* payloadType = $endpoint-payload-type#none
* payloadMimeType = #application/dicom
* address = "https://images.ncpeh-a.example/dicomweb"
