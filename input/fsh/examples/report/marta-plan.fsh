Instance: marta-plan
InstanceOf: ImagingCarePlan
Usage: #example
Title: "What the PET/CT recommends"
Description: "Tissue, and a meeting of the specialists."
* status = #active
* intent = #proposal
* title = "Recomendação"
* description = "Confirmação histológica por broncoscopia com punção do gânglio hilar esquerdo. Reunião multidisciplinar."
* subject = Reference(marta)
