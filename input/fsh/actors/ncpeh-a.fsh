Instance: ncpeh-a
InstanceOf: ActorDefinition
Usage: #definition
* name = "NCPeHA"
* title = "NCPeH-A"
* status = #active
* description = "The National Contact Point for eHealth of the country of affiliation: it lists a patient's imaging studies and reports, and provides reports, manifests and images to the country of treatment."
* type = #system
