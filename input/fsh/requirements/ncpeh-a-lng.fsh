Instance: ncpeh-a-lng
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: languages and scripts"
Description: "That codes, words and characters reach the country of treatment as they were written, whatever is translated beside them."
* name = "NCPeHALanguagesAndScripts"
* status = #active
* actor = Canonical(ncpeh-a)

* insert Statement(LNG-01, MAY, [[Displays in the requested language]], [[NCPeH-A MAY give the displays of codes in the language that a request prefers.]])
* insert From(Art. 3)
* insert Reference(http://hl7.org/fhir/R4/languages.html)
* insert BindsPerRoute

* insert Statement(LNG-02, SHOULD, [[Code, pivot code and display kept]], [[Where NCPeH-A translates or maps a coded value, it SHOULD keep the code that was recorded and its display beside the result.]])
* insert From(Art. 3)
* insert BindsPerRoute

* insert Statement(LNG-03, SHALL, [[Original text kept]], [[Whatever language a request prefers, NCPeH-A SHALL give a report with the text as its author wrote it, a translation at most beside it, and name the language it was written in.]])
* insert From(Art. 3)
* insert Covers(A.1.8.8)
* insert Covers(A.5.5.1)
* insert BindsPerRoute
* insert Stricter

* insert Statement(LNG-04, SHOULD-NOT, [[Translation inside DICOM objects]], [[NCPeH-A SHOULD NOT change DICOM objects according to the language that a request prefers.]])
* insert From(Art. 1)
* insert BindsIf(download)

* insert Statement(LNG-05, SHALL, [[Characters preserved]], [[NCPeH-A SHALL give names, descriptions and reports in UTF-8 with every character they were written with, in whichever script; canonically equivalent sequences of Unicode count as the same.]])
* insert From(Art. 3)
* insert From(Art. 6)
* insert Covers(A.1.1.1)
* insert Covers(A.1.1.2)
* insert Covers(A.5.5.1)
* insert Covers(B.1.2)
* insert Reference(http://hl7.org/fhir/R4/json.html)
* insert BindsPerRoute
* insert Stricter
