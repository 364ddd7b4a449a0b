/**
 * Files of which the two validators say different things, reviewed: the clause of R4 decides. One that
 * is no disagreement any more fails the test. At most 3 % of the files, and none about cardinality,
 * types, fixed values, patterns or slicing.
 */
export interface Disagreement {
  readonly file: string;
  readonly path: string;
  /** The family of rules, as our findings name it. */
  readonly code: string;
  readonly clause: string;
}

const base64 =
  'datatypes.html, base64Binary: "A stream of bytes, base64 encoded (RFC 4648)", of whose alphabet @ is not; the referee looks at the length alone';

export const disagreements: readonly Disagreement[] = [
  {
    file: 'corpus/limits-too-early.json',
    path: 'Patient.birthDate',
    code: 'range',
    clause:
      'elementdefinition-definitions.html, ElementDefinition.minValue: "The minimum allowed value for the element. The value is inclusive"; the referee compares it for numbers, not for dates',
  },
  {
    file: 'corpus/sets-snomed-enumerated.json',
    path: 'Procedure.bodySite[0]',
    code: 'binding',
    clause:
      'valueset-definitions.html, ValueSet.compose.include.concept: "Specifies a concept to be included in the value set", so an enumeration decides by itself; the referee wants the code system as well',
  },
  {
    file: 'corpus/references-logical-type.json',
    path: 'DiagnosticReport.performer[1]',
    code: 'reference',
    clause:
      'references-definitions.html, Reference.type: "The expected type of the target of the reference", and elementdefinition-definitions.html, targetProfile; the referee judges only targets it can read',
  },
  {
    file: 'mutants/036-base64-alphabet-DocumentManifest-654789.json',
    path: 'DocumentManifest.contained[2].content[0].attachment.hash',
    code: 'primitive',
    clause: base64,
  },
  {
    file: 'mutants/146-base64-alphabet-Binary-f006.json',
    path: 'Binary.data',
    code: 'primitive',
    clause: base64,
  },
];
