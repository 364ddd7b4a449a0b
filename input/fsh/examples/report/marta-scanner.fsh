Instance: marta-scanner
InstanceOf: ImagingDevice
Usage: #example
Title: "PET/CT scanner"
Description: "The fictional scanner of both series."
* udiCarrier.deviceIdentifier = "05412345000051"
* udiCarrier.carrierHRF = "(01)05412345000051(21)PC-4"
* status = #active
* manufacturer = "Modelo Imaging"
* serialNumber = "PC-4"
* deviceName.name = "Modelo PET/CT 4"
* deviceName.type = #user-friendly-name
* modelNumber = "MO-PC"
* type = $SCT#314789007 "Diagnostic imaging equipment"
* owner = Reference(coimbra)
