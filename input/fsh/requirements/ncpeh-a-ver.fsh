Instance: ncpeh-a-ver
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: versions and status"
Description: "Which versions of manifests and reports the country of affiliation provides, and what it keeps back: what has been replaced, what is not final, what was cancelled or entered in error."
* name = "NCPeHAVersionsAndStatus"
* status = #active
* actor = Canonical(ncpeh-a)

* insert Statement(VER-01, SHALL, [[Latest version only]], [[Of several versions of a manifest or report, NCPeH-A SHALL give only the latest as current, whether it is listed, searched by id or identifier, linked to or included with another resource, and say of nothing but an earlier version that it has been replaced.]])
* insert From(UC1 step 8)
* insert Covers(A.1.8.9)
* insert BindsPerRoute
* insert Stricter

* insert Statement(VER-02, SHALL, [[Document status filter]], [[Asked for documents of one status, NCPeH-A SHALL return no document of another status; documents that have been superseded need not be kept.]])
* insert From(UC1 step 8)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsIf(documents)

* insert Statement(VER-03, SHALL, [[Replaced content]], [[NCPeH-A SHALL refuse to give the content of a manifest or report that has been replaced, with status 404 or 410, under any address at which it was once given.]])
* insert From(UC1 step 8)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-68.html)
* insert BindsPerRoute
* insert Stricter

* insert Statement(VER-04, SHOULD, [[Addendum]], [[NCPeH-A SHOULD list a report and its addendum both as current, the addendum linked to the report it appends to.]])
* insert From(UC1 step 8)
* insert Reference(https://dicom.nema.org/medical/dicom/current/output/chtml/part20/sect_7.2.html)
* insert BindsPerRoute

* insert Statement(VER-05, SHALL, [[Manifest of a changed study]], [[When the content of a study changes, NCPeH-A SHALL publish a new manifest of it and no longer give the earlier one as current.]])
* insert From(UC1 step 8)
* insert Covers(B.1)
* insert BindsPerRoute
* insert Stricter
// Tried: nothing over HTTP makes an archive change a study; the owner has to, so the owner has to attest it.
* insert Untested(needs-owner)

* insert Statement(VER-06, SHALL, [[Final reports only]], [[NCPeH-A SHALL list only final reports, under whatever number: those whose status is final, amended, corrected or appended, and of which neither docStatus nor the document itself says otherwise.]])
* insert From(Art. 8)
* insert Covers(A.1.8.2)
* insert BindsPerRoute
* insert Stricter

* insert Statement(VER-07, SHALL, [[Unlisted preliminary reports]], [[NCPeH-A SHALL refuse to give a report that is not final, with status 401, 403 or 404, also to a requester who knows its id or address.]])
* insert From(Art. 8)
* insert Covers(A.1.8.2)
* insert BindsPerRoute
* insert Stricter

* insert Statement(VER-08, SHALL, [[Cancelled and erroneous entries]], [[NCPeH-A SHALL keep studies and reports that were cancelled or entered in error out of every list of current entries.]])
* insert From(Art. 8)
* insert Covers(A.1.8.2)
* insert BindsPerRoute
* insert Stricter
