Profile: ImagingPractitionerRole
Parent: PractitionerRole
Id: imaging-practitionerrole
Title: "Role of a health professional in imaging"
Description: """
A health professional on behalf of an organisation: who the author, authenticator, validator, placer, performer or recipient is, and
for whom they act. FHIR R4 gives a role no address: that of the organisation, or of the person, stands for it.
"""
* practitioner only Reference(ImagingPractitioner)
* insert KnownShown(practitioner)
* organization only Reference(ImagingOrganization)
* insert KnownShown(organization)
* specialty from http://hl7.org/fhir/ValueSet/c80-practice-codes (preferred)
* insert KnownShown(specialty)
* insert KnownShown(telecom)
