Instance: ct-head-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest of the CT study"
Description: "The header of the manifest document: made by the hospital after the key images had been selected."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.25.96937780940908956453102080740238919983"
* status = #final
* type = $LOINC#18748-4 "Diagnostic imaging study"
* subject = Reference(ana)
* date = "2025-03-10T10:05:00+00:00"
* author = Reference(hospital-exemplo)
* title = "Manifest of the CT study of the head, 10 March 2025"
* confidentiality = #N
* custodian = Reference(hospital-exemplo)
* event.period.start = "2025-03-10T09:15:00+00:00"
* event.period.end = "2025-03-10T09:21:00+00:00"
* event.detail = Reference(ct-head)
* section.title = "Study"
* section.code = $LOINC#18726-0
* section.text.status = #generated
* section.text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">CT head without contrast, 10 March 2025: 2 series, 4 instances.</div>"
* section.entry = Reference(ct-head)
