Profile: ImagingCarePlan
Parent: CarePlan
Id: imaging-careplan
Title: "Recommended care plan"
Description: "What the report recommends to do next, in words (A.5.6). Activities in codes may follow once services abroad can take them up; a single examination may be recommended by a ServiceRequest instead."
* insert DesiredShown(text)
* insert MandatoryHandled(status)
* insert MandatoryHandled(intent)
* insert DesiredShown(title)
* description 1..
* description ^short = "The recommendation in words"
* insert DesiredShown(description)
* subject only Reference(ImagingPatient)
* insert MandatoryUsed(subject)
* insert DesiredShown(activity)
