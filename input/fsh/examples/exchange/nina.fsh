Instance: nina
InstanceOf: ImagingPatient
Usage: #example
Title: "Nina, a patient"
Description: "The fictional patient of the CT study of the head."
* identifier[+].type = $V2-0203#NI "National unique individual identifier"
* identifier[=].system = "urn:oid:2.999.1.1"
* identifier[=].value = "NINA-1961"
* name.use = #official
* name.family = "Eżempju"
* name.given = "Nina"
* gender = #female
* birthDate = "1961-04-12"
* address.line = "Triq l-Eżempju 7"
* address.city = "Il-Mosta"
* address.postalCode = "MST 0000"
* address.country = "MT"
* telecom.system = #phone
* telecom.value = "+356 0000 0000"
