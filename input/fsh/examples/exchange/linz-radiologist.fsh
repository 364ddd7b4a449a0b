Instance: linz-radiologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "Radiologist of Klinik Muster Linz"
Description: "The fictional radiologist who reports at the Austrian hospital."
* identifier.system = "urn:oid:2.999.3.3.4"
* identifier.value = "RAD-33"
* name.family = "Müster"
* name.given = "Käthe"
* name.prefix = "Dr."
