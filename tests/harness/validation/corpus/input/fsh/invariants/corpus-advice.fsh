Invariant: corpus-advice
Description: "A picture is nice to have."
Severity: #warning
Expression: "photo.exists()"
