Instance: mosta-insurance
InstanceOf: ImagingOrganization
Usage: #example
Title: "Assigurazzjoni Eżempju"
Description: "The fictional insurance of the patient."
* identifier.system = "urn:oid:2.999.1.4"
* identifier.value = "INS-7"
* name = "Assigurazzjoni Eżempju"
* address.country = "MT"
