Instance: mosta
InstanceOf: ImagingOrganization
Usage: #example
Title: "Sptar Eżempju Mosta"
Description: "A fictional Maltese hospital, where reports are written in English. It performs, reports and keeps the studies of its patients."
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:oid:2.999.3.5"
* name = "Sptar Eżempju Mosta"
* telecom.system = #phone
* telecom.value = "+356 0000 0001"
* address.line = "Triq l-Eżempju 1"
* address.city = "Il-Mosta"
* address.country = "MT"
