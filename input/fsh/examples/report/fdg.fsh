Instance: fdg
InstanceOf: ImagingMedication
Usage: #example
Title: "A radiopharmaceutical"
Description: "A fictional brand of fludeoxyglucose (18F)."
* extension[brandName].valueString = "Modeloglucose"
* code = $ATC#V09IX04
* code.text = "fludeoxyglucose (18F)"
* form = $EDQM#11201000 "Solution for injection"
* ingredient.itemCodeableConcept = $ATC#V09IX04
* ingredient.isActive = true
* ingredient.strength.numerator = 250 'MBq' "MBq"
* ingredient.strength.denominator = 1 'mL' "mL"
