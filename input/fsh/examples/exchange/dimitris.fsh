Instance: dimitris
InstanceOf: ImagingPatient
Usage: #example
Title: "Dimitris, a patient"
Description: "The fictional patient of the two radiographs of the chest."
* identifier.type = $V2-0203#NI "National unique individual identifier"
* identifier.system = "urn:oid:2.999.1.1"
* identifier.value = "DIMITRIS-1949"
* name.use = #official
* name.family = "Υποδειγματίδης"
* name.given = "Δημήτρης"
* gender = #male
* birthDate = "1949-10-28"
* address.line = "Οδός Παραδείγματος 6"
* address.city = "Ηράκλειο"
* address.postalCode = "712 02"
* address.country = "GR"
