Instance: ct-chest-manifest-composition
InstanceOf: ImagingManifestComposition
Usage: #example
Title: "Composition of the manifest of the CT study of the chest"
Description: "The header of the manifest document."
* language = #en
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.25.105676222307003338630633148715654914218"
* status = #final
* type = $LOINC#18748-4 "Diagnostic imaging study"
* subject = Reference(carla)
* date = "2025-04-02T11:00:00+01:00"
* author = Reference(hospital-exemplo)
* title = "Manifest of the CT study of the chest, 2 April 2025"
* confidentiality = #R
* custodian = Reference(hospital-exemplo)
* event.period.start = "2025-04-02T10:05:00+01:00"
* event.period.end = "2025-04-02T10:48:00+01:00"
* event.detail = Reference(ct-chest)
* section.title = "Study"
* section.code = $LOINC#18726-0
* section.text.status = #generated
* section.text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">CT chest with contrast, 2 April 2025: 3 series, 5 instances.</div>"
* section.entry = Reference(ct-chest)
