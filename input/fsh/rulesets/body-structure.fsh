// A body site that one code cannot tell: side and structure stand in a BodyStructure.
RuleSet: DetailedBodySite(path)
* {path}.extension contains http://hl7.org/fhir/StructureDefinition/bodySite named bodyStructure 0..1
* {path}.extension[bodyStructure] ^short = "The same site with its side, as a body structure"
* {path}.extension[bodyStructure].value[x] only Reference(ImagingBodyStructure)
* insert KnownShown({path}.extension[bodyStructure])
