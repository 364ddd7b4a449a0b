Profile: ImagingDevice
Parent: Device
Id: imaging-device
Title: "Device in imaging"
Description: """
A scanner, workstation or program that acquired, measured or authored, a device that was used on the patient, or one that a specimen
came from (A.1.5, A.4.6, A.5.1.7, A.6.5). Its unique device identifier (UDI) is what traces a faulty device across borders.
"""
* insert DesiredShown(identifier)
* insert DesiredShown(udiCarrier)
* insert DesiredUsed(udiCarrier.deviceIdentifier)
* insert DesiredShown(udiCarrier.carrierHRF)
* insert DesiredShown(manufacturer)
* insert DesiredShown(serialNumber)
* insert DesiredShown(deviceName)
* insert DesiredShown(deviceName.name)
* insert DesiredShown(modelNumber)
* type from ImagingDeviceType (preferred)
* insert DesiredShown(type)
* insert DesiredShown(version)
* owner only Reference(ImagingOrganization)
* insert DesiredShown(owner)
