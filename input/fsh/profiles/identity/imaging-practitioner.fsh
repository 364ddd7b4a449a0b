Profile: ImagingPractitioner
Parent: Practitioner
Id: imaging-practitioner
Title: "Health professional in imaging"
Description: """
A person who ordered, performed, reported, validated or receives (A.1.4 to A.1.7, A.2, A.5.1.8). The same person may appear in several
of these roles; which organisation they act for is said by the role, not here.
"""
* insert KnownShown(identifier)
* insert KnownUsed(identifier.system)
* insert KnownUsed(identifier.value)
* insert KnownShown(name)
* insert KnownShown(name.family)
* insert KnownShown(name.given)
* insert DesiredShown(telecom)
* insert DesiredShown(address)
* insert CountryOf(address)
