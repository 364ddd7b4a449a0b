ValueSet: ImagingMedicationCode
Id: imaging-medication-code
Title: "Medication in imaging"
Description: """
Contrast media, radiopharmaceuticals and other medications: medicinal products of SNOMED CT, or ATC. Identifiers of IDMP stand beside
them; the URLs of their systems could not be settled.
"""
* insert SnomedCopyrightAnd([[ATC is copyright © WHO Collaborating Centre for Drug Statistics Methodology.]])
* ^experimental = false
* include codes from system $SCT where concept is-a #763158003
* include codes from system $ATC
