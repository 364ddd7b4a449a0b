Instance: carla
InstanceOf: ImagingPatient
Usage: #example
Title: "Carla, a patient"
Description: "The fictional patient of the CT study of the chest."
* identifier.type = $V2-0203#NI "National unique individual identifier"
* identifier.system = "urn:oid:2.999.1.1"
* identifier.value = "CARLA-1955"
* name.use = #official
* name.family = "Kampjun"
* name.given = "Carla"
* gender = #female
* birthDate = "1955-09-30"
* address.line = "Triq l-Eżempju 9"
* address.city = "Il-Mosta"
* address.country = "MT"
