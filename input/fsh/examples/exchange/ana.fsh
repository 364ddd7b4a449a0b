Instance: ana
InstanceOf: ImagingPatient
Usage: #example
Title: "Ana, a patient"
Description: "The fictional patient of the CT study of the head."
* identifier[+].type = $V2-0203#NI "National unique individual identifier"
* identifier[=].system = "urn:oid:2.999.1.1"
* identifier[=].value = "ANA-1961"
* name.use = #official
* name.family = "Exemplária"
* name.given = "Ana"
* gender = #female
* birthDate = "1961-04-12"
* address.line = "Rua do Exemplo 7"
* address.city = "Exemplópolis"
* address.postalCode = "0000-001"
* address.country = "PT"
* telecom.system = #phone
* telecom.value = "+351 000 000 000"
