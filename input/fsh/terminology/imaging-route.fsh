ValueSet: ImagingRoute
Id: imaging-route
Title: "Route of administration"
Description: """
Routes of the EDQM standard terms, or of SNOMED CT.
"""
* insert SnomedCopyrightAnd([[EDQM Standard Terms are copyright © European Directorate for the Quality of Medicines and HealthCare of the Council of Europe.]])
* ^experimental = false
* include codes from system $EDQM
* include codes from system $SCT where concept is-a #284009009
