// The site of the lesion, with its side.
RuleSet: RightUpperLobe
* bodySite = $SCT#45653009 "Structure of upper lobe of lung"
* bodySite.extension[bodyStructure].valueReference = Reference(right-upper-lobe)
