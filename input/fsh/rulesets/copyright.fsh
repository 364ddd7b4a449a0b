// What the owners of a terminology ask to be said wherever their codes are listed.
RuleSet: SnomedCopyright
* ^copyright = "This material includes SNOMED Clinical Terms® (SNOMED CT®), which is used by permission of SNOMED International. All rights reserved. SNOMED CT® was originally created by the College of American Pathologists; SNOMED and SNOMED CT are registered trademarks of SNOMED International. Use of SNOMED CT needs a licence in countries that are not members."

RuleSet: LoincCopyright
* ^copyright = "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc."

RuleSet: DicomCopyright
* ^copyright = "These codes are excerpted from Digital Imaging and Communications in Medicine (DICOM) Standard, Part 16: Content Mapping Resource, copyright © National Electrical Manufacturers Association. DICOM® is the registered trademark of the National Electrical Manufacturers Association."

// A value set that mixes SNOMED CT with terminologies of other owners.
RuleSet: SnomedCopyrightAnd(others)
* ^copyright = "This material includes SNOMED Clinical Terms® (SNOMED CT®), which is used by permission of SNOMED International. All rights reserved. SNOMED CT® was originally created by the College of American Pathologists; SNOMED and SNOMED CT are registered trademarks of SNOMED International. Use of SNOMED CT needs a licence in countries that are not members. {others}"
