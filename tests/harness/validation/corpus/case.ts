/** One case of the own-profile corpus: what a correct validator must say of one resource. */

/** The constraint a faulty case breaks. A missing or surplus slice is `slicing`, not `cardinality`. */
export type RuleKind =
  | 'cardinality'
  | 'type'
  | 'fixed'
  | 'pattern'
  | 'length'
  | 'range'
  | 'binding'
  | 'slicing'
  | 'extension'
  | 'reference'
  | 'contained'
  | 'invariant'
  | 'bundle';

/** One JSON Patch operation (RFC 6902): the only difference between a case and its twin. */
export type Edit =
  | { op: 'add' | 'replace'; path: string; value: unknown }
  | { op: 'remove'; path: string }
  | { op: 'move'; path: string; from: string };

interface Common {
  name: string;
  /** Id of the profile, under `StructureDefinition/` of the corpus canonical. */
  profile: string;
  /** Why the answer is right, with the clause of R4 that makes it so. */
  why: string;
  /** What the HL7 validator says where it differs, and why the specification decides otherwise. */
  referee?: string;
}

/** `resources/<name>.json`, or the twin after one edit that breaks nothing. */
export interface ValidCase extends Common {
  expected: 'valid';
  twin?: string;
  edit?: Edit;
}

/** A valid twin after one edit that breaks exactly one rule. */
export interface FaultyCase extends Common {
  twin: string;
  edit: Edit;
  /**
   * `path`: FHIRPath of the faulty element. Of something missing: the parent that lacks it. Of too
   * many: the repeating element without an index. A finding on an ancestor or descendant counts.
   */
  expected: { rule: RuleKind; path: string };
}

export type CorpusCase = ValidCase | FaultyCase;

export const isFaulty = (one: CorpusCase): one is FaultyCase => one.expected !== 'valid';
