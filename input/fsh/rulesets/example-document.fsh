// An entry of a document: the address the resource has on the NCPeH, and the resource itself.
RuleSet: DocumentEntry(type, id)
* entry[+].fullUrl = "https://ncpeh-a.example/fhir/{type}/{id}"
* entry[=].resource = {id}
