Instance: ncpeh-a-lnk
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: linkage of studies and reports"
Description: "How studies and the reports that interpret them find each other at the country of affiliation, and what is never linked."
* name = "NCPeHALinkage"
* status = #active
* actor = Canonical(ncpeh-a)

* insert Statement(LNK-01, SHALL, [[Common identifier]], [[NCPeH-A SHALL give a report and each study it interprets with at least one identifier in common: the Study Instance UID, the accession number with its issuer, or both.]])
* insert From(UC1 preconditions)
* insert From(UC1 context 1)
* insert From(Art. 15)
* insert Covers(A.1.8.10)
* insert Covers(A.1.8.11)
* insert Covers(B.1.1)
* insert BindsPerRoute
* insert InCore
* insert Stricter

* insert Statement(LNK-02, SHALL, [[Studies named in a report]], [[Every report that NCPeH-A provides SHALL name all studies it interprets, at least one, by their Study Instance UIDs.]])
* insert From(Art. 15)
* insert Covers(A.1.8.10)
* insert BindsPerRoute
* insert Stricter
* insert Untested(not-yet)

* insert Statement(LNK-03, SHALL, [[From report to studies]], [[Queried with a Study Instance UID that a report names, NCPeH-A SHALL return the manifest of that study, if it provides one, and no manifest of another study.]])
* insert From(Art. 15)
* insert From(UC1 context 1)
* insert Covers(A.1.8.10)
* insert Covers(F6)
* insert BindsPerRoute
* insert Stricter

* insert Statement(LNK-04, SHALL, [[From study to reports]], [[Queried with the Study Instance UID that a manifest gives, NCPeH-A SHALL return every current report that interprets this study, and no other report.]])
* insert From(Art. 15)
* insert From(UC1 context 1)
* insert Covers(B.1.1)
* insert Covers(F6)
* insert BindsPerRoute
* insert Stricter

* insert Statement(LNK-05, SHALL, [[Issuer of accession numbers]], [[NCPeH-A SHALL give every accession number, in manifests, reports and their metadata, together with its issuer.]])
* insert From(Art. 2)
* insert Covers(A.1.8.11)
* insert Covers(F7)
* insert BindsPerRoute
* insert Stricter
* insert Untested(not-yet)

* insert Statement(LNK-06, SHALL, [[Shared and multiple accession numbers]], [[NCPeH-A SHALL keep every pairing of accession numbers and studies: by a number that several studies share it finds all of them, and by each number of a study that has several it finds that study.]])
* insert From(Art. 2)
* insert From(Art. 15)
* insert Covers(A.1.8.11)
* insert Covers(F7)
* insert BindsPerRoute
* insert Stricter
* insert Untested(not-yet)

* insert Statement(LNK-07, SHALL, [[Equal numbers of different issuers]], [[NCPeH-A SHALL treat equal accession numbers of different issuers as different, and never link a study and a report that share the number without the issuer.]])
* insert From(Art. 2)
* insert From(Art. 15)
* insert Covers(A.1.8.11)
* insert Covers(F7)
* insert BindsPerRoute
* insert Stricter

* insert Statement(LNK-08, SHALL, [[Orphans]], [[NCPeH-A SHALL list a study that has no report, and a report whose study it does not provide.]])
* insert From(UC1 context 1)
* insert BindsPerRoute
* insert Stricter

* insert Statement(LNK-09, SHALL, [[One patient]], [[NCPeH-A SHALL give a report and the studies it interprets as those of one patient, with at least one patient identifier in common.]])
* insert From(Art. 15)
* insert From(Art. 6)
* insert Covers(A.1.1.4)
* insert BindsPerRoute
* insert Stricter
* insert Untested(not-yet)

* insert Statement(LNK-10, SHALL, [[One Study Instance UID throughout]], [[NCPeH-A SHALL identify a study by the same Study Instance UID in its manifest, in the metadata of the manifest and in the addresses at which its images are retrieved.]])
* insert From(Art. 15)
* insert Covers(B.1.1)
* insert Covers(F6)
* insert BindsPerRoute
* insert Stricter
* insert Untested(not-yet)

* insert Statement(LNK-11, SHALL, [[Reports stored inside a study]], [[NCPeH-A SHALL keep structured reports and encapsulated documents that are stored as objects of a study part of that study, and list none of them as a report.]])
* insert From(Art. 2)
* insert BindsPerRoute
* insert Stricter
* insert Untested(not-yet)
