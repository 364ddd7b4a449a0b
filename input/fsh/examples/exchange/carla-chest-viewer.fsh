Instance: carla-chest-viewer
InstanceOf: ImagingViewerEndpoint
Usage: #example
Title: "Viewer of the CT study of the chest"
Description: "An address that opens the study in a remote viewer."
* status = #active
* connectionType = $endpoint-connection-type#ihe-iid "IHE IID"
* name = "View in the browser"
* managingOrganization = Reference(mosta)
* payloadType = $endpoint-payload-type#none
* payloadMimeType = #text/html
* address = "https://viewer.ncpeh-a.example/open/carla-chest"
