// The site of the mass, with its side.
RuleSet: LeftLowerLobe
* bodySite = $SCT#90572001 "Structure of lower lobe of lung"
* bodySite.extension[bodyStructure].valueReference = Reference(marta-left-lower-lobe)
