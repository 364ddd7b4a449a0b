Instance: ncpeh-a-qry
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: queries"
Description: "How the country of affiliation answers a query for a patient's manifests and reports: the eight filters of Article 10 (QRY-01 to QRY-08 are F1 to F8), the whole list, finer points of single filters, their combination, and the mechanics of search. What counts is that a filter can be expressed and is answered correctly, not how it is spelt: the guide's search parameter, the standard one and the known aliases are equally good."
* name = "NCPeHAQueries"
* status = #active
* actor = Canonical(ncpeh-a)

// F1 to F8

* insert Statement(QRY-01, SHALL, [[Document class filter]], [[NCPeH-A SHALL let the documents of a patient be filtered by class, manifests, reports or both, and return all documents of the classes asked for and no others.]])
* insert From(Art. 10)
* insert From(UC1 step 5)
* insert Covers(F1)
* insert Covers(A.1.8.1)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsIf(documents)

* insert Statement(QRY-02, SHALL, [[Modality filter]], [[NCPeH-A SHALL let a list be filtered by modality and return all manifests of studies that have at least one series of that modality, or all reports that interpret such a study, and no other entries; the same code in another code system is no modality.]])
* insert From(Art. 10)
* insert From(UC1 step 5)
* insert Covers(F2)
* insert Covers(A.5.1.1)
* insert Covers(B.1.4.3)
* insert BindsPerRoute
* insert InCore
* insert Stricter

* insert Statement(QRY-03, SHALL, [[Study date filter]], [[NCPeH-A SHALL let a list be filtered by a period and return all entries whose study started within it and no others, whatever the time of reporting, publishing or indexing.]])
* insert From(Art. 10)
* insert From(UC1 step 5)
* insert Covers(F3)
* insert Covers(A.5.1.2)
* insert BindsPerRoute
* insert InCore
* insert Stricter

* insert Statement(QRY-04, SHALL, [[Anatomical region filter]], [[NCPeH-A SHALL let a list be filtered by a code of the short list of anatomical regions and return all entries whose study covers that region, also if its series carry finer body sites, and no others; the same code in another code system is no region.]])
* insert From(Art. 10)
* insert From(UC1 step 5)
* insert Covers(F4)
* insert Covers(A.5.1.6.1)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-05, SHALL, [[Procedure filter]], [[NCPeH-A SHALL let a list be filtered by the code of an imaging procedure and return all entries whose study was made by a procedure with this code of this code system, and no others.]])
* insert From(Art. 10)
* insert From(UC1 step 5)
* insert Covers(F5)
* insert Covers(A.1.8.5)
* insert Covers(A.5.1.4)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-06, SHALL, [[Study Instance UID filter]], [[NCPeH-A SHALL let a list be filtered by Study Instance UID and return all manifests of that study, or all reports that interpret it, and no entries of another study.]])
* insert From(Art. 10)
* insert Covers(F6)
* insert Covers(A.1.8.10)
* insert Covers(B.1.1)
* insert BindsPerRoute
* insert InCore
* insert Stricter

* insert Statement(QRY-07, SHALL, [[Accession number filter]], [[NCPeH-A SHALL let a list be filtered by accession number together with its issuer and return all entries that carry this number of this issuer, and no others.]])
* insert From(Art. 10)
* insert From(Art. 2)
* insert Covers(F7)
* insert Covers(A.1.8.11)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-08, SHALL, [[Order identifier filter]], [[NCPeH-A SHALL let a list be filtered by order identifier together with its system and return all entries that answer this order, and no others.]])
* insert From(Art. 10)
* insert Covers(F8)
* insert Covers(A.2.1)
* insert BindsPerRoute
* insert Stricter

// The whole list

* insert Statement(QRY-09, SHALL, [[Whole list]], [[Asked for a patient's manifests or reports without any further filter, NCPeH-A SHALL list every one that is current and available for exchange, each once.]])
* insert From(Art. 10)
* insert From(UC1 step 5)
* insert From(UC1 step 6)
* insert BindsPerRoute
* insert InCore
* insert Stricter

// Finer points of single filters, in their order

* insert Statement(QRY-10, SHOULD, [[Document category filter]], [[NCPeH-A SHOULD let the documents of a patient be filtered by their coarse category as well as by their type.]])
* insert From(Art. 10)
* insert Covers(F1)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsIf(documents)

* insert Statement(QRY-11, SHALL, [[Several values]], [[Given several modalities, body regions or procedure codes, NCPeH-A SHALL return what has all of them when the filter is repeated; given several values of any of these, or several Study Instance UIDs, accession numbers or order identifiers, joined by a comma, it SHALL return what has any of them.]])
* insert From(Art. 10)
* insert From(UC1 context 2)
* insert Covers(F2)
* insert Covers(F4)
* insert Covers(F5)
* insert Covers(F6)
* insert Covers(F7)
* insert Covers(F8)
* insert Reference(http://hl7.org/fhir/R4/search.html#combining)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-12, SHOULD, [[Acquisition modalities only]], [[NCPeH-A SHOULD compare a filter by acquisition modality with acquisition series alone, so that a key object selection, structured report or presentation state that refers to CT images does not make a CT study.]])
* insert From(Art. 2)
* insert Covers(F2)
* insert Covers(B.1.4.3)
* insert BindsPerRoute

* insert Statement(QRY-13, SHALL, [[Date bounds ge and lt]], [[NCPeH-A SHALL understand the prefixes `ge` and `lt` of a study date, alone and together, as bounds in time: from the given moment on, and before it.]])
* insert From(Art. 10)
* insert Covers(F3)
* insert Reference(http://hl7.org/fhir/R4/search.html#date)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-14, SHOULD, [[Other date forms]], [[NCPeH-A SHOULD understand the prefixes `le`, `gt`, `eq`, `sa` and `eb` and partial dates of a study date as FHIR search defines them, `eq` being containment.]])
* insert From(Art. 10)
* insert Covers(F3)
* insert Reference(http://hl7.org/fhir/R4/search.html#date)
* insert BindsPerRoute

* insert Statement(QRY-15, SHOULD, [[Time zones]], [[NCPeH-A SHOULD compare study dates as moments in time, so that a study that started near midnight is found by a bound given with another offset from UTC.]])
* insert From(Art. 10)
* insert Covers(F3)
* insert Reference(http://hl7.org/fhir/R4/search.html#date)
* insert BindsPerRoute

* insert Statement(QRY-16, SHOULD, [[Fine body site filter]], [[NCPeH-A SHOULD let manifests be filtered by the fine code of a body site and return all studies that have a series of that body site, and no others.]])
* insert From(Art. 10)
* insert Covers(F4)
* insert Covers(A.5.1.6.1)
* insert BindsIf(resources)

* insert Statement(QRY-17, SHALL, [[Study Instance UID as URN]], [[NCPeH-A SHALL understand a Study Instance UID in the filter when it is given as `urn:oid:` followed by the UID, in the system `urn:dicom:uid`.]])
* insert From(Art. 10)
* insert Covers(F6)
* insert Reference(http://hl7.org/fhir/R4/imagingstudy.html#notes)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-18, SHOULD, [[Bare Study Instance UID]], [[NCPeH-A SHOULD understand a Study Instance UID in the filter also when it is given bare, without `urn:oid:`.]])
* insert From(Art. 10)
* insert Covers(F6)
* insert BindsPerRoute

* insert Statement(QRY-19, SHALL, [[Accession number without issuer]], [[Given an accession number without its issuer, NCPeH-A SHALL return entries of the patient of the query only, whoever else carries the same number.]])
* insert From(Art. 2)
* insert From(Art. 4)
* insert Covers(F7)
* insert BindsPerRoute
* insert Stricter

// Combination and mechanics

* insert Statement(QRY-20, SHALL, [[Filters combined]], [[Given several different filters, up to all eight, NCPeH-A SHALL return all entries that satisfy every one of them, and no others.]])
* insert From(UC1 context 2)
* insert From(Art. 10)
* insert Covers(F1)
* insert Covers(F2)
* insert Covers(F3)
* insert Covers(F4)
* insert Covers(F5)
* insert Covers(F6)
* insert Covers(F7)
* insert Covers(F8)
* insert Reference(http://hl7.org/fhir/R4/search.html#combining)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-21, SHOULD, [[Unknown search parameters]], [[NCPeH-A SHOULD make it visible when it does not apply a search parameter: by status 400 with an OperationOutcome if strict handling is preferred, and else by leaving the parameter out of the self link of the answer.]])
* insert From(UC1 context 2)
* insert Reference(http://hl7.org/fhir/R4/search.html#errors)
* insert BindsPerRoute

* insert Statement(QRY-22, SHALL, [[Invalid values]], [[Given a filter value that cannot be valid, such as a thirteenth month or a modality that does not exist, NCPeH-A SHALL refuse the query with a status of 4xx, or answer with no match, and never with an unfiltered list.]])
* insert From(Art. 10)
* insert Reference(http://hl7.org/fhir/R4/search.html#errors)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-23, SHALL, [[Nothing found]], [[When nothing matches a query, NCPeH-A SHALL answer with status 200 and a searchset Bundle without any match, its total 0 or absent.]])
* insert From(UC1 step 6)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-24, SHALL, [[GET and POST]], [[NCPeH-A SHALL accept a query by GET and by POST to `_search`, whether or not the form names UTF-8 as its charset, and give the same entries to both.]])
* insert From(UC1 step 5)
* insert Reference(http://hl7.org/fhir/R4/http.html#search)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-25, SHALL, [[Encoded values]], [[NCPeH-A SHALL understand percent-encoded filter values, the bar between system and code included, and values in which a comma, a bar or a dollar sign is escaped by a backslash.]])
* insert From(UC1 step 5)
* insert Reference(http://hl7.org/fhir/R4/search.html#escaping)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-26, SHALL, [[Paging]], [[When NCPeH-A gives a list in pages, following the `next` links SHALL lead through the whole list, every entry once, whatever page size was asked for.]])
* insert From(UC1 context 2)
* insert Reference(http://hl7.org/fhir/R4/http.html#paging)
* insert BindsPerRoute
* insert Stricter

* insert Statement(QRY-27, SHOULD, [[Sorting]], [[NCPeH-A SHOULD sort a list by study date, upwards or downwards as asked, in one order throughout all its pages.]])
* insert From(Art. 10)
* insert From(UC1 information)
* insert Covers(F3)
* insert Reference(http://hl7.org/fhir/R4/search.html#sort)
* insert BindsPerRoute

* insert Statement(QRY-28, SHOULD, [[Total]], [[A total that NCPeH-A gives with a list SHOULD be the number of all matches, not of those on the page, at least when an accurate total is asked for.]])
* insert From(UC1 context 2)
* insert Reference(http://hl7.org/fhir/R4/search.html#total)
* insert BindsPerRoute

* insert Statement(QRY-29, SHOULD, [[Practice setting filter]], [[NCPeH-A SHOULD let the documents of a patient be filtered by the coarse practice setting they come from, such as radiology or cardiology.]])
* insert From(Supporting Art. 10)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsIf(documents)

* insert Statement(QRY-30, MAY, [[Free text search]], [[NCPeH-A MAY let a list be searched for a text that occurs in the metadata of its entries.]])
* insert From(Supporting Art. 10)
* insert BindsPerRoute
