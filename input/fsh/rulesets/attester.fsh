// Somebody who stands for the report, and when they said so.
RuleSet: Attester(name, mode, short)
* attester[{name}] ^short = "{short}"
* insert DesiredShown(attester[{name}])
* attester[{name}].mode = #{mode}
* insert DesiredUsed(attester[{name}].mode)
* insert DesiredShown(attester[{name}].time)
* attester[{name}].party only Reference(ImagingPractitionerRole or ImagingPractitioner or ImagingOrganization or ImagingPatient or RelatedPerson)
* insert DesiredShown(attester[{name}].party)
