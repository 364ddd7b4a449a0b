// A section of the report: told by its code, read by its text; its entries say the same in codes. The duty is a rule set of
// obligation.fsh, for the text.
RuleSet: ReportSection(name, code, duty, short)
* section contains {name} 0..1
* insert {duty}(section[{name}])
* section[{name}] ^short = "{short}"
* section[{name}].code 1..
* section[{name}].code = $LOINC#{code}
* insert {duty}(section[{name}].text)

// The entries of a section by the type of what they refer to; others may stand beside them.
RuleSet: EntriesByType(section)
* section[{section}].entry ^slicing.discriminator.type = #type
* section[{section}].entry ^slicing.discriminator.path = "resolve()"
* section[{section}].entry ^slicing.rules = #open
* section[{section}].entry ^slicing.description = "By the type of what is referred to."

RuleSet: SectionEntry(section, name, target, duty)
* section[{section}].entry contains {name} 0..*
* section[{section}].entry[{name}] only Reference({target})
* insert {duty}(section[{section}].entry[{name}])

// Key images stand in a section within the impression, as DICOM PS3.20 puts them.
RuleSet: KeyImagesOf(section)
* section[{section}].section ^slicing.discriminator.type = #pattern
* section[{section}].section ^slicing.discriminator.path = "code"
* section[{section}].section ^slicing.rules = #open
* section[{section}].section ^slicing.description = "By the code of the section."
* section[{section}].section contains keyImages 0..1
* section[{section}].section[keyImages] ^short = "Key images"
* section[{section}].section[keyImages].code 1..
* section[{section}].section[keyImages].code = $LOINC#55113-5
* section[{section}].section[keyImages].entry only Reference(ImagingKeyImageMedia or DocumentReference)
* insert KnownShown(section[{section}].section[keyImages])
* insert KnownShown(section[{section}].section[keyImages].entry)
