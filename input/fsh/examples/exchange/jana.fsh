Instance: jana
InstanceOf: ImagingPatient
Usage: #example
Title: "Jana, a patient"
Description: "The fictional patient of the mammography and of the radiograph of its biopsy."
* identifier.type = $V2-0203#NI "National unique individual identifier"
* identifier.system = "urn:oid:2.999.1.1"
* identifier.value = "JANA-1968"
* name.use = #official
* name.family = "Vzorová"
* name.given = "Jana"
* gender = #female
* birthDate = "1968-05-17"
* address.line = "Příkladná 5"
* address.city = "Brno"
* address.postalCode = "602 00"
* address.country = "CZ"
