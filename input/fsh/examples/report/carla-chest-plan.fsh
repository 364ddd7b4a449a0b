Instance: carla-chest-plan
InstanceOf: ImagingCarePlan
Usage: #example
Title: "What the report recommends"
Description: "PET/CT for staging, and a meeting of the specialists."
* status = #active
* intent = #proposal
* title = "Recommendation"
* description = "PET/CT for staging. Discussion in the thoracic tumour board once histology is at hand. Iodinated contrast only with premedication."
* subject = Reference(carla)
