import type { Strength } from './verdict.ts';

/** What a list entry stands for: a manifest (of a study) or a report. */
export type DocumentClass = 'manifests' | 'reports';

/** How a class is reached: DocumentReference search, or ImagingStudy / DiagnosticReport search. */
export type Route = 'documents' | 'resources';

/** One class over one route: statements that bind per class and route have one result each. */
export type Binding = `${DocumentClass}.${Route}`;

/** What a check sends, in words, under a name that never changes. */
export interface Stimulus {
  /** kebab-case; part of the identity, so never renamed. */
  readonly slug: string;
  /** One sentence for a reader: what is sent. */
  readonly says: string;
}

/**
 * One check of one requirement: a value, it runs nothing by itself.
 * `bindings` empty: the check is about the candidate as a whole and has one result.
 */
export interface Check<Target> {
  readonly key: string;
  readonly stimulus: Stimulus;
  readonly bindings: readonly Binding[];
  /** Timing checks run alone, after everything else. */
  readonly alone: boolean;
  readonly judge: (target: Target, binding: Binding | undefined) => Promise<void>;
}

/** `QRY-03/recall`, or `QRY-03/recall@manifests.resources` for one binding of it. */
export function identityOf(
  check: Pick<Check<never>, 'key' | 'stimulus'>,
  binding?: Binding,
): string {
  const identity = `${check.key}/${check.stimulus.slug}`;
  return binding === undefined ? identity : `${identity}@${binding}`;
}

/** A statement of the guide, as the catalogue hands it to everybody. */
export interface Requirement {
  readonly key: string;
  readonly title: string;
  readonly sentence: string;
  readonly strength: Strength;
  readonly actor: string;
  readonly area: string;
  /** Where the guideline or a standard says so: `Art. 10`, `UC1 step 8`, a URL. */
  readonly sources: readonly string[];
  /** Element ids of the guideline that the statement covers: `F2`, `A.1.8.10`. */
  readonly elements: readonly string[];
  /** Binds only if the candidate declares one of these (codes of `declares`). */
  readonly bindsIf: readonly string[];
  readonly untestedBecause?: string;
  readonly core: boolean;
  readonly ownDecision: boolean;
}
