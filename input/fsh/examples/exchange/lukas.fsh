Instance: lukas
InstanceOf: ImagingPatient
Usage: #example
Title: "Lukas, a patient"
Description: "The fictional patient of the radiograph of the wrist and of the MR of the knee."
* identifier.type = $V2-0203#NI "National unique individual identifier"
* identifier.system = "urn:oid:2.999.1.1"
* identifier.value = "LUKAS-1987"
* name.use = #official
* name.family = "Musterer"
* name.given = "Lukas"
* gender = #male
* birthDate = "1987-03-03"
* address.line = "Beispielgasse 7"
* address.city = "Linz"
* address.postalCode = "4020"
* address.country = "AT"
