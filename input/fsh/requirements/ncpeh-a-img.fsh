Instance: ncpeh-a-img
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: images"
Description: "How the country of affiliation delivers the objects of a study over WADO-RS: by study, series and instance, complete or visibly not, and nothing that was not asked for."
* name = "NCPeHAImages"
* status = #active
* actor = Canonical(ncpeh-a)

* insert Statement(IMG-01, SHALL, [[Study download]], [[Asked for a study by its Study Instance UID, NCPeH-A SHALL deliver instances of that study, and none of another study or patient.]])
* insert From(Art. 10)
* insert Covers(B.1.1)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.html)
* insert BindsIf(download)

* insert Statement(IMG-02, SHALL, [[Series download]], [[Asked for a series by its Series Instance UID within its study, NCPeH-A SHALL deliver instances of that series, and none of another series.]])
* insert From(Art. 10)
* insert Covers(B.1.4.2)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.html)
* insert BindsIf(download)

* insert Statement(IMG-03, SHALL, [[Instance download]], [[Asked for a single instance by its SOP Instance UID within its study and series, NCPeH-A SHALL deliver that instance and nothing else.]])
* insert From(Art. 10)
* insert Covers(B.1.4.7.1)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.html)
* insert BindsIf(download)

* insert Statement(IMG-04, SHALL, [[Valid DICOM objects]], [[NCPeH-A SHALL deliver every instance as a complete DICOM Part 10 object whose SOP Class and SOP Instance UIDs are the same in its file meta information and its data set.]])
* insert From(Art. 1)
* insert Covers(B.1.4.7.1)
* insert Covers(B.1.4.7.2)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part10/chapter_7.html)
* insert BindsIf(download)

* insert Statement(IMG-05, SHALL, [[Unknown and foreign UIDs]], [[NCPeH-A SHALL refuse, with status 401, 403, 404 or 410 and without any content, a request for a UID it does not hold, for one that does not belong to the study or series in the address, and for one of a patient the requester has no access to.]])
* insert From(Art. 4)
* insert From(Art. 5)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html)
* insert BindsIf(download)
* insert Stricter

* insert Statement(IMG-06, SHALL, [[Missing instances made visible]], [[When NCPeH-A cannot deliver every instance it was asked for, it SHALL show this by a status other than 200, such as 206, or by breaking off the transfer, and never by a complete answer with status 200.]])
* insert From(Art. 6)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html)
* insert BindsIf(download)
* insert Untested(not-yet)

* insert Statement(IMG-07, SHALL, [[Objects other than images]], [[NCPeH-A SHALL make the structured reports, presentation states, key object selections, encapsulated documents, waveforms and videos that a manifest lists retrievable like images.]])
* insert From(Art. 1)
* insert Covers(B.1.4.7)
* insert BindsIf(download)
* insert Stricter
* insert Untested(not-yet)

* insert Statement(IMG-08, SHALL, [[Rendered images]], [[Asked for an image instance in rendered form, NCPeH-A SHALL deliver a picture of that instance in a media type that was asked for.]])
* insert From(Art. 13)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.html)
* insert BindsIf(rendered)
* insert Untested(not-yet)

* insert Statement(IMG-09, SHOULD, [[Nearline studies]], [[NCPeH-A SHOULD answer a request for images that are first to be fetched from slow storage with status 503 and a Retry-After header, and deliver them when asked again after that time.]])
* insert From(Supporting Art. 13)
* insert Reference(https://www.rfc-editor.org/rfc/rfc9110#name-retry-after)
* insert BindsIf(download)
* insert Untested(not-yet)
