Instance: ncpeh-a-err
InstanceOf: Requirements
Usage: #definition
Title: "NCPeH-A: errors"
Description: "How the country of affiliation refuses and fails, so that the country of treatment knows what was wrong and never takes a failure for an empty record."
* name = "NCPeHAErrors"
* status = #active
* actor = Canonical(ncpeh-a)

* insert Statement(ERR-01, SHOULD, [[OperationOutcome]], [[NCPeH-A SHOULD explain every 4xx and 5xx answer to a FHIR request by an OperationOutcome whose issues have a severity, a code of the value set that FHIR binds to it, and a text, and of which one at least is an error or fatal and not merely informational.]])
* insert From(Art. 13)
* insert Reference(http://hl7.org/fhir/R4/http.html#Status-Codes)
* insert Reference(http://hl7.org/fhir/R4/operationoutcome.html)
* insert Reference(https://profiles.ihe.net/ITI/MHD/ITI-67.html)

* insert Statement(ERR-02, SHALL, [[Statuses of refusals]], [[NCPeH-A SHALL refuse a search by POST whose body is in a media type it cannot read with status 415, a method that an address does not take with status 405, a read of what is not there with status 404 or 410, and a search that it cannot carry out with a status of 4xx.]])
* insert From(Art. 13)
* insert Reference(https://www.rfc-editor.org/rfc/rfc9110#section-15.5)
* insert Stricter

* insert Statement(ERR-03, SHOULD, [[Unknown format asked for]], [[Asked for an answer in no other than a format it does not serve, NCPeH-A SHOULD refuse with status 406.]])
* insert From(Art. 13)
* insert Reference(https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)

* insert Statement(ERR-04, SHALL, [[Failure behind NCPeH-A]], [[When a system behind it fails, NCPeH-A SHALL answer with status 502, 503 or 504, or with the part of the list it has and an OperationOutcome that says it is not the whole, and never as if there were nothing.]])
* insert From(UC1 step 6)
* insert Reference(http://hl7.org/fhir/R4/http.html#search)
* insert Stricter
// Tried: no request over HTTP makes a registry or archive behind NCPeH-A fail; only its owner can stop one.
* insert Untested(needs-owner)
