Instance: ncpeh-a-bwt
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: bandwidth"
Description: "What the country of affiliation promises about the transfer of images, and whether it holds: what a manifest lists, what size is announced, what transfer syntax is negotiated. The guideline sets no speed, so rates and times are recorded as evidence."
* name = "NCPeHABandwidth"
* status = #active
* actor = Canonical(ncpeh-a)

* insert Statement(BWT-01, SHALL, [[Instances delivered]], [[The instances that NCPeH-A delivers of a study SHALL be those its manifest lists: each of them comes with the study or, failing that, with its series or by itself.]])
* insert From(Art. 10)
* insert From(Art. 15)
* insert Covers(B.1.4.7)
* insert Covers(B.1.4.7.1)
* insert BindsIf(download)
* insert Stricter

* insert Statement(BWT-02, SHOULD, [[Complete answer to one request]], [[NCPeH-A SHOULD deliver every instance that the manifest lists for a study or a series in answer to the one request for that study or series.]])
* insert From(Art. 10)
* insert Covers(B.1.4.7)
* insert BindsIf(download)

* insert Statement(BWT-03, SHOULD, [[Announced size]], [[NCPeH-A SHOULD announce the size in bytes of each study and series, with the transfer syntax the size refers to, where the requester sees it before fetching any image.]])
* insert From(Art. 10)
* insert From(Art. 2)
* insert BindsIf(download)

* insert Statement(BWT-04, SHALL, [[Truth of an announced size]], [[A size that NCPeH-A announces for a study or series SHALL be within 5 % of the bytes of the DICOM objects it delivers for it in the transfer syntax announced.]])
* insert From(Art. 10)
* insert From(Art. 15)
* insert BindsIf(download)
* insert Stricter

* insert Statement(BWT-05, SHALL, [[Negotiated transfer syntax]], [[Asked for a single image instance in one transfer syntax, NCPeH-A SHALL deliver it in that transfer syntax or refuse with status 406, and never deliver it in another.]])
* insert From(Supporting Art. 13)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.7.3.5.2.html)
* insert BindsIf(download)
* insert Untested(not-yet)

* insert Statement(BWT-06, SHALL, [[Lossless stays lossless]], [[Asked for an image in an uncompressed or losslessly compressed transfer syntax, NCPeH-A SHALL deliver it in such a transfer syntax and without loss that the stored image does not already have, or refuse with status 406.]])
* insert From(Art. 6)
* insert From(Supporting Art. 13)
* insert BindsIf(download)
* insert Stricter
* insert Untested(not-yet)

* insert Statement(BWT-07, SHOULD, [[Quality and viewport]], [[NCPeH-A SHOULD deliver a rendered image in fewer bytes when a lower quality or a smaller viewport is asked for.]])
* insert From(Supporting Art. 13)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.3.5.html)
* insert BindsIf(rendered)
* insert Untested(not-yet)

* insert Statement(BWT-08, SHOULD, [[Compressed FHIR answers]], [[NCPeH-A SHOULD compress lists, manifests and reports in transfer, by gzip or another content coding, for a requester that accepts it.]])
* insert From(Supporting Art. 13)
* insert Reference(http://hl7.org/fhir/R4/http.html)
* insert Untested(not-yet)

* insert Statement(BWT-09, SHOULD, [[Streaming]], [[NCPeH-A SHOULD stream a study, so that the first byte of a study four times the size comes no later.]])
* insert From(Art. 15)
* insert BindsIf(download)
* insert Untested(not-yet)

* insert Statement(BWT-10, SHOULD, [[Slow lines]], [[NCPeH-A SHOULD complete a download over a slow line without breaking it off by a time limit of its own.]])
* insert From(Art. 15)
* insert From(UC1 preconditions)
* insert BindsIf(download)
* insert Untested(not-yet)

* insert Statement(BWT-11, SHOULD, [[Resuming a download]], [[After a transfer was broken off, NCPeH-A SHOULD let a requester fetch what is missing without starting over, by single instances or by byte ranges where it offers them.]])
* insert From(Art. 15)
* insert BindsIf(download)
* insert Untested(not-yet)

* insert Statement(BWT-12, SHOULD, [[Parallel downloads]], [[NCPeH-A SHOULD serve several downloads at a time, each with the same bytes it delivers when alone.]])
* insert From(Art. 15)
* insert BindsIf(download)
* insert Untested(not-yet)

* insert Statement(BWT-13, MAY, [[Separate network for images]], [[NCPeH-A MAY deliver images from another host or over another network than lists, manifests and reports.]])
* insert From(Supporting Art. 13)
* insert Covers(B.1.4.6)
* insert BindsIf(download)
* insert Untested(not-yet)

* insert Statement(BWT-14, MAY, [[Rate and first byte]], [[NCPeH-A MAY deliver images at any rate and after any wait for the first byte; both are recorded with the line they were measured on.]])
* insert From(Art. 15)
* insert From(UC1 preconditions)
* insert BindsIf(download)

* insert Statement(BWT-15, MAY, [[Response time of lists]], [[NCPeH-A MAY take any time to answer a list query; the time is recorded with the number of queries it was measured on.]])
* insert From(Art. 15)
* insert BindsPerRoute
* insert Untested(not-yet)
