Instance: brno-gynaecologist
InstanceOf: ImagingPractitioner
Usage: #example
Title: "A gynaecologist"
Description: "The fictional physician who ordered, at Nemocnice Vzor Brno."
* identifier.system = "urn:oid:2.999.3.1.4"
* identifier.value = "GYN-31"
* name.family = "Příkladová"
* name.given = "Hana"
* name.prefix = "MUDr."
