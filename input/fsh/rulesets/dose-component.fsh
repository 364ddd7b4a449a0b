// One quantity of a radiation dose, told by its DICOM concept.
RuleSet: DoseComponent(name, code, short)
* component contains {name} 0..1
* component[{name}] ^short = "{short}"
* component[{name}].code = $DCM#{code}
* insert DesiredShown(component[{name}])
