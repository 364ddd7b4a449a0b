Profile: ImagingViewerEndpoint
Parent: Endpoint
Id: imaging-viewer-endpoint
Title: "Viewer endpoint"
Description: """
Where a study is looked at in a remote viewer, by opening an address in a browser. Whoever opens it adds nothing to the address: how a viewer
is told what to show differs, and IHE MADO keeps the address opaque.

It is told by the connection type of IHE IID. IHE MADO has a code of its own for a web viewer, and others say it only by the media type
text/html: both are read as the same.
"""
* insert MandatoryHandled(status)
* connectionType = $endpoint-connection-type#ihe-iid
* insert MandatoryUsed(connectionType)
* insert KnownShown(name)
* managingOrganization only Reference(ImagingOrganization)
* insert KnownShown(managingOrganization)
* insert DesiredUsed(period)
* payloadType from http://hl7.org/fhir/ValueSet/endpoint-payload-type (preferred)
* insert KnownUsed(payloadType)
* payloadMimeType ^short = "text/html"
* insert KnownUsed(payloadMimeType)
* address ^short = "Address that opens the viewer"
* insert MandatoryUsed(address)
