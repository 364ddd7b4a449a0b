Instance: carla-chest-scanner
InstanceOf: ImagingDevice
Usage: #example
Title: "CT scanner"
Description: "The fictional scanner that acquired the CT study of the chest, with its unique device identifier."
* udiCarrier.deviceIdentifier = "05412345000013"
* udiCarrier.carrierHRF = "(01)05412345000013(21)CT-7"
* status = #active
* manufacturer = "Mudell Imaging"
* serialNumber = "CT-7"
* deviceName.name = "Mudell CT 7"
* deviceName.type = #user-friendly-name
* modelNumber = "MU-CT"
* type = $SCT#314789007 "Diagnostic imaging equipment"
* owner = Reference(mosta)
