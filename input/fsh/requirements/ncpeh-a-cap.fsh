Instance: ncpeh-a-cap
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: capabilities"
Description: "What the country of affiliation offers and how it says so: routes, images, formats, and a CapabilityStatement that can be relied on."
* name = "NCPeHACapabilities"
* status = #active
* actor = Canonical(ncpeh-a)

* insert Statement(CAP-01, SHALL, [[Complete route for each class]], [[For manifests and for reports alike, NCPeH-A SHALL offer at least one complete route: the documents route, on which DocumentReference is searched and the document it points to is retrieved, or the resources route, on which ImagingStudy or DiagnosticReport is searched and read.]])
* insert From(Art. 10)
* insert From(Art. 13)
* insert InCore
* insert Stricter

* insert Statement(CAP-02, SHALL, [[Access to images]], [[NCPeH-A SHALL give access to the images of the studies it lists by download over WADO-RS, by a remote viewer, or by both.]])
* insert From(UC1 context 4)
* insert From(Supporting Art. 13)
* insert Stricter

* insert Statement(CAP-03, SHALL, [[CapabilityStatement]], [[NCPeH-A SHALL answer a request for its capabilities with a CapabilityStatement that names FHIR version 4.0.1, the formats it serves and, for each route it offers, the resource type, its interactions and the search parameters that express the filters F1 to F8.]])
* insert From(Art. 10)
* insert From(Art. 13)
* insert Reference(http://hl7.org/fhir/R4/http.html#capabilities)
* insert InCore
* insert Stricter

* insert Statement(CAP-04, SHALL, [[Declared capabilities]], [[NCPeH-A SHALL do what its CapabilityStatement declares for the resource types of its routes: apply every search parameter that it lists, so that the answer lacks exactly those entries of the unfiltered list which the value excludes; answer reads where it lists them; bring along by each `_include` and `_revinclude` that it lists what a listed entry refers to, or what refers to it; and serve every format of FHIR that it names.]])
* insert From(Art. 10)
* insert Reference(http://hl7.org/fhir/R4/capabilitystatement.html)
* insert Reference(http://hl7.org/fhir/R4/search.html)
* insert BindsPerRoute
* insert Stricter

* insert Statement(CAP-05, SHOULD, [[Conformance claim]], [[NCPeH-A SHOULD claim conformance to this guide by naming the CapabilityStatement of NCPeH-A among those its own CapabilityStatement instantiates.]])
* insert From(Art. 13)
* insert Reference(http://hl7.org/fhir/R4/capabilitystatement.html)

* insert Statement(CAP-06, SHALL, [[JSON]], [[NCPeH-A SHALL serve every FHIR answer as JSON when `application/fhir+json` is asked for, with or without the parameter `fhirVersion=4.0`.]])
* insert From(Art. 13)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert Stricter

* insert Statement(CAP-07, SHOULD, [[XML]], [[NCPeH-A SHOULD serve every FHIR answer as XML when `application/fhir+xml` is asked for.]])
* insert From(Art. 13)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)

* insert Statement(CAP-08, MAY, [[Other use cases]], [[NCPeH-A MAY offer interactions of use cases 2 to 5, such as creating or changing resources, beside those of this guide; what it offers of them is recorded and not judged.]])
* insert From(Art. 1)
