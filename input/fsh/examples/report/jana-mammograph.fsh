Instance: jana-mammograph
InstanceOf: ImagingDevice
Usage: #example
Title: "Mammograph"
Description: "The fictional mammography unit, with its unique device identifier."
* udiCarrier.deviceIdentifier = "05412345000037"
* udiCarrier.carrierHRF = "(01)05412345000037(21)MG-2"
* status = #active
* manufacturer = "Vzor Imaging"
* serialNumber = "MG-2"
* deviceName.name = "Vzor MG 2"
* deviceName.type = #user-friendly-name
* modelNumber = "VZ-MG"
* type = $SCT#314789007 "Diagnostic imaging equipment"
* owner = Reference(brno)
