Invariant: corpus-manager
Description: "The managing organization is an Organization with a name."
Severity: #error
Expression: "managingOrganization.empty() or managingOrganization.resolve().where($this is Organization).name.exists()"
