Profile: ImagingMedication
Parent: Medication
Id: imaging-medication
Title: "Medication in imaging"
Description: """
A contrast medium, radiopharmaceutical or other medication: its brand name, code, dose form, and what acts in it at which strength
(A.5.2.1 to A.5.2.5). Brands differ between countries, so the active ingredient is what a physician abroad recognises.
"""
* extension contains MedicationBrandName named brandName 0..1
* insert DesiredShown(extension[brandName])
* identifier ^short = "Identifiers of the product, such as those of IDMP"
* insert DesiredShown(identifier)
* code from ImagingMedicationCode (preferred)
* insert DesiredShown(code)
* form from ImagingDoseForm (preferred)
* insert DesiredShown(form)
* insert DesiredShown(ingredient)
* ingredient.itemCodeableConcept from ImagingActiveIngredient (preferred)
* ingredient.itemCodeableConcept ^short = "Substance"
* insert DesiredShown(ingredient.item[x])
* insert DesiredShown(ingredient.itemCodeableConcept)
* ingredient.isActive ^short = "Whether it is an active ingredient"
* insert DesiredShown(ingredient.isActive)
* insert DesiredShown(ingredient.strength)
