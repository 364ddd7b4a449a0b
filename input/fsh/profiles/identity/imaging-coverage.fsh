Profile: ImagingCoverage
Parent: Coverage
Id: imaging-coverage
Title: "Health insurance of the patient"
Description: """
Who pays for the procedure, and under which number the patient is insured (A.1.3). It is reached from the order it covers. The European
anchors left it out; the guideline has it, so it may be carried.
"""
* insert AllowedShown(identifier)
* insert AllowedShown(status)
* insert AllowedShown(type)
* subscriberId ^short = "Number of the insured"
* insert AllowedShown(subscriberId)
* beneficiary only Reference(ImagingPatient)
* insert AllowedShown(beneficiary)
* payor only Reference(ImagingOrganization or ImagingPatient or RelatedPerson)
* payor ^short = "Provider of the insurance, with its code and name"
* insert AllowedShown(payor)
