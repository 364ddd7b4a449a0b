ValueSet: ImagingBodySite
Id: imaging-body-site
Title: "Body site"
Description: """
Where in the body: the anatomical structures of SNOMED CT, or the topography of ICD-O-3 where a tumour is the matter. The side is told
apart from the site.
"""
* insert SnomedCopyrightAnd([[ICD-O-3 is copyright © World Health Organization.]])
* ^experimental = false
* include codes from system $SCT where concept is-a #123037004
* include codes from system $ICD-O-3
