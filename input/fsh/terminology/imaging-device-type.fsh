ValueSet: ImagingDeviceType
Id: imaging-device-type
Title: "Kind of device"
Description: """
Devices of SNOMED CT. The European nomenclature EMDN is used too; which URL its code system has could not be settled, so it is not
listed here.
"""
* insert SnomedCopyright
* ^experimental = false
* include codes from system $SCT where concept is-a #49062001
