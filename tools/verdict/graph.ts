/** A report or a study in a linkage graph. */
export interface GraphNode {
  /** Unique within its graph. */
  readonly id: string;
  readonly kind: 'report' | 'study';
  /** What a reader can look up: a title, a date. */
  readonly label: string;
  /** False: only the other side names it; the candidate does not list it. */
  readonly listed: boolean;
}

/**
 * How far both sides agree on a link: both name it; only the report or only the study names it; or they
 * name different things.
 */
export type Standing = 'both-ways' | 'report-only' | 'study-only' | 'conflict';

/** A link between a report and a study, and the identifier that makes it. */
export interface GraphEdge {
  /** Ids of nodes. */
  readonly report: string;
  readonly study: string;
  /** `Study Instance UID`, `accession number`; `value` with its issuer, where it has one. */
  readonly identifier: { readonly name: string; readonly value: string };
  readonly standing: Standing;
  /** What a conflict is about, or whatever else a reader should know. */
  readonly why?: string;
}

/** Which reports belong to which studies, as the candidate says it. A node without an edge is an orphan. */
export interface LinkageGraph {
  /** Patient, class and route it was read from, in words: `ana, by DocumentReference search`. */
  readonly title: string;
  /** Identities of the results that rest on it. */
  readonly results: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The nodes that no edge touches. */
export function orphansOf({ nodes, edges }: LinkageGraph): readonly GraphNode[] {
  const linked = new Set(edges.flatMap(({ report, study }) => [report, study]));
  return nodes.filter(({ id }) => !linked.has(id));
}
