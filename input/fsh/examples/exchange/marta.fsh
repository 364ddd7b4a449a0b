Instance: marta
InstanceOf: ImagingPatient
Usage: #example
Title: "Marta, a patient"
Description: "The fictional patient of the PET/CT."
* identifier.type = $V2-0203#NI "National unique individual identifier"
* identifier.system = "urn:oid:2.999.1.1"
* identifier.value = "MARTA-1956"
* name.use = #official
* name.family = "Exemplar"
* name.given = "Marta"
* gender = #female
* birthDate = "1956-12-01"
* address.line = "Rua do Exemplo 8"
* address.city = "Coimbra"
* address.postalCode = "3000-001"
* address.country = "PT"
