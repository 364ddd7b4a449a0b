Instance: contrast-medium
InstanceOf: ImagingMedication
Usage: #example
Title: "A contrast medium"
Description: "A fictional brand of iohexol with 350 mg of iodine per millilitre."
* extension[brandName].valueString = "Exemplopaque 350"
* code = $ATC#V08AB02 "iohexol"
* form = $EDQM#11201000 "Solution for injection"
* ingredient.itemCodeableConcept = $ATC#V08AB02 "iohexol"
* ingredient.isActive = true
* ingredient.strength.numerator = 350 'mg' "mg of iodine"
* ingredient.strength.denominator = 1 'mL' "mL"
