// The site of the calcifications, with its side.
RuleSet: QuadrantOfLeftBreast
* bodySite = $SCT#76365002 "Structure of upper outer quadrant of breast"
* bodySite.extension[bodyStructure].valueReference = Reference(jana-left-quadrant)
