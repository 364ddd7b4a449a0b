Instance: ncpeh-b
InstanceOf: ActorDefinition
Usage: #definition
* name = "NCPeHB"
* title = "NCPeH-B"
* status = #active
* description = "The National Contact Point for eHealth of the country of treatment: it asks for a patient's imaging studies and reports on behalf of a health professional and presents what it receives."
* type = #system
