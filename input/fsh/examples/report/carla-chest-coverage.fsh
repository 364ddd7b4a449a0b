Instance: carla-chest-coverage
InstanceOf: ImagingCoverage
Usage: #example
Title: "Insurance of the patient"
Description: "Who pays for the CT study of the chest."
* status = #active
* type = $V3-ActCode#PUBLICPOL "public healthcare"
* subscriberId = "POL-55-1955"
* beneficiary = Reference(carla)
* payor = Reference(mosta-insurance)
