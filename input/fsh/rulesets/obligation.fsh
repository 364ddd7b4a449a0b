// What each actor owes an element, and that the element is supported at all. The first half of a name says what NCPeH-A owes, the
// second what NCPeH-B does with what it gets; B accepts every element. One line an element, after the rules of its cardinality.

RuleSet: ObligationOfA(path, code)
* {path} MS
* {path} ^extension[+].url = "http://hl7.org/fhir/StructureDefinition/obligation"
* {path} ^extension[=].extension[+].url = "code"
* {path} ^extension[=].extension[=].valueCode = #{code}
* {path} ^extension[=].extension[+].url = "actor"
* {path} ^extension[=].extension[=].valueCanonical = Canonical(ncpeh-a)

RuleSet: ObligationOfB(path, code)
* {path} ^extension[+].url = "http://hl7.org/fhir/StructureDefinition/obligation"
* {path} ^extension[=].extension[+].url = "code"
* {path} ^extension[=].extension[=].valueCode = #SHALL:no-error
* {path} ^extension[=].extension[+].url = "code"
* {path} ^extension[=].extension[=].valueCode = #{code}
* {path} ^extension[=].extension[+].url = "actor"
* {path} ^extension[=].extension[=].valueCanonical = Canonical(ncpeh-b)

// A always has it; a health professional sees it.
RuleSet: MandatoryShown(path)
* insert ObligationOfA({path}, SHALL:populate)
* insert ObligationOfB({path}, SHALL:display)

// A always has it; what follows from it is never ignored.
RuleSet: MandatoryHandled(path)
* insert ObligationOfA({path}, SHALL:populate)
* insert ObligationOfB({path}, SHALL:handle)

// A always has it; B finds, links or retrieves by it.
RuleSet: MandatoryUsed(path)
* insert ObligationOfA({path}, SHALL:populate)
* insert ObligationOfB({path}, SHALL:process)

// A sends it when it knows it; a health professional sees it.
RuleSet: KnownShown(path)
* insert ObligationOfA({path}, SHALL:populate-if-known)
* insert ObligationOfB({path}, SHALL:display)

RuleSet: KnownHandled(path)
* insert ObligationOfA({path}, SHALL:populate-if-known)
* insert ObligationOfB({path}, SHALL:handle)

RuleSet: KnownUsed(path)
* insert ObligationOfA({path}, SHALL:populate-if-known)
* insert ObligationOfB({path}, SHALL:process)

// A is encouraged to send it when it knows it.
RuleSet: DesiredShown(path)
* insert ObligationOfA({path}, SHOULD:populate-if-known)
* insert ObligationOfB({path}, SHOULD:display)

RuleSet: DesiredUsed(path)
* insert ObligationOfA({path}, SHOULD:populate-if-known)
* insert ObligationOfB({path}, SHOULD:process)

// A may have it.
RuleSet: AllowedShown(path)
* insert ObligationOfA({path}, MAY:able-to-populate)
* insert ObligationOfB({path}, MAY:display)

// FHIR R4 itself gives some elements an extension, which the first obligation would overwrite: written before the obligation.
RuleSet: KeepsExtension(path, url)
* {path} ^extension[0].url = "{url}"
