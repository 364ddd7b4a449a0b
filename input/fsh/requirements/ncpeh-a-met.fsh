Instance: ncpeh-a-met
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: returned metadata"
Description: "What every entry of a list says of its study or report, besides being there: the eight values that can be filtered by, where and in which format the content is to be had, and who answers for it. And that this agrees with the content."
* name = "NCPeHAReturnedMetadata"
* status = #active
* actor = Canonical(ncpeh-a)

* insert Statement(MET-01, SHALL, [[Filter values returned]], [[Whichever filters were asked for, every entry that NCPeH-A lists SHALL carry the values of F1 to F8 that are known of it, and no false ones; an ImagingStudy or DiagnosticReport may leave a value to a resource it refers to.]])
* insert From(Art. 10)
* insert Covers(F1)
* insert Covers(F2)
* insert Covers(F3)
* insert Covers(F4)
* insert Covers(F5)
* insert Covers(F6)
* insert Covers(F7)
* insert Covers(F8)
* insert BindsPerRoute
* insert Stricter

* insert Statement(MET-02, SHALL, [[Retrieval reference]], [[Every entry that NCPeH-A lists SHALL lead to the content it stands for: by an address, absolute or relative to the base, from which that content can be retrieved, or by holding it.]])
* insert From(Art. 10)
* insert Covers(R1)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-68.html)
* insert BindsPerRoute
* insert Stricter

* insert Statement(MET-03, SHALL, [[Technical format]], [[Every document and every presented form of a report that NCPeH-A lists SHALL come with its media type, every manifest document also with its format code, and both SHALL be true of what is retrieved.]])
* insert From(Art. 10)
* insert Covers(R2)
* insert BindsPerRoute
* insert Stricter

* insert Statement(MET-04, SHALL, [[Author, organisation and country]], [[From every entry that NCPeH-A lists, the name of one of its own authors, the organisation responsible and, as an ISO 3166-1 code, the country of that organisation SHALL be reachable.]])
* insert From(Art. 10)
* insert Covers(R3)
* insert BindsPerRoute
* insert Stricter

* insert Statement(MET-05, SHALL, [[Metadata agree with the document]], [[The studies, their start, the modalities and the title that NCPeH-A gives with a listed document SHALL agree with the document itself.]])
* insert From(Art. 10)
* insert From(Art. 15)
* insert Covers(F2)
* insert Covers(F3)
* insert Covers(F6)
* insert Covers(A.1.8.4)
* insert BindsIf(documents)
* insert Stricter

* insert Statement(MET-06, SHALL, [[Document identifier]], [[The master identifier that NCPeH-A gives with a document SHALL be the identifier of the document Bundle.]])
* insert From(Art. 10)
* insert Covers(R1)
* insert Covers(A.1.8.0)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsIf(documents)
* insert Stricter

* insert Statement(MET-07, SHOULD, [[Document identifier repeated]], [[NCPeH-A SHOULD repeat the master identifier of a document among its other identifiers.]])
* insert From(Art. 10)
* insert Covers(R1)
* insert BindsIf(documents)

* insert Statement(MET-08, SHALL, [[Size and hash of a document]], [[A size and a hash that NCPeH-A gives with a document SHALL be those of the bytes that are retrieved, unless they are those of nothing, which announces a document assembled on demand.]])
* insert From(Art. 10)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsIf(documents)
* insert Stricter
