Instance: brno-radiologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "Radiologist of Nemocnice Vzor Brno"
Description: "The fictional radiologist who reports at the Czech hospital."
* identifier.system = "urn:oid:2.999.3.1.4"
* identifier.value = "RAD-31"
* name.family = "Ukázková"
* name.given = "Věra"
* name.prefix = "MUDr."
