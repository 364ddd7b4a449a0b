Instance: ncpeh-a-pat
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: patient identification"
Description: "How the country of affiliation finds the patient a query is about, and keeps patients apart whose identifiers look alike."
* name = "NCPeHAPatientIdentification"
* status = #active
* actor = Canonical(ncpeh-a)

* insert Statement(PAT-01, SHALL, [[Exact identifier]], [[Searched for a patient by an identifier and its system, NCPeH-A SHALL return the patient who carries exactly this value in exactly this system, upper and lower case told apart, and nobody else.]])
* insert From(UC1 step 4)
* insert From(Art. 5)
* insert Covers(A.1.1.4)
* insert Reference(https://profiles.ihe.net/ITI/PDQm/ITI-78.html)
* insert Stricter

* insert Statement(PAT-02, SHALL, [[Unknown patient]], [[Searched for an identifier that no patient carries, or for patients by no criterion or by nothing but a system of identifiers, NCPeH-A SHALL answer with status 200 and no match, or refuse with a 4xx status that tells nothing about any patient.]])
* insert From(UC1 step 4)
* insert Covers(A.1.1.4)
* insert Stricter

* insert Statement(PAT-03, SHALL, [[Look-alike identifiers]], [[NCPeH-A SHALL keep apart patients who carry the same value under different systems, and patients of whom one carries a value that another's begins with: a list asked for one of them holds no entry of the other.]])
* insert From(UC1 step 4)
* insert From(Art. 4)
* insert Covers(A.1.1.4)
* insert BindsPerRoute
* insert Stricter

* insert Statement(PAT-04, SHALL, [[Unconfirmed identity]], [[As long as an identification leads to more than one patient, or to none with certainty, NCPeH-A SHALL refuse lists for it or answer them without entries, and never merge the entries of those it might mean.]])
* insert From(UC1 step 4)
* insert From(Art. 5)
* insert BindsPerRoute
* insert Stricter

* insert Statement(PAT-05, SHALL, [[Query without patient]], [[NCPeH-A SHALL refuse a list query that names no patient with a 4xx status, or answer it without the entries of any patient.]])
* insert From(UC1 step 5)
* insert From(Art. 4)
* insert From(Art. 5)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)
* insert BindsPerRoute
* insert Stricter
