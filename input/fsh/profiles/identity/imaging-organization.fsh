Profile: ImagingOrganization
Parent: Organization
Id: imaging-organization
Title: "Organisation in imaging"
Description: "A hospital, imaging department or archive that performed, reported or keeps a study. Name and country are what a list shows of where a study comes from (R3)."
* insert KnownShown(identifier)
* insert KnownShown(name)
* insert KnownShown(telecom)
* insert KnownShown(address)
* insert CountryOf(address)
