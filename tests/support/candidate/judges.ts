import type { FilterName } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { filterIds } from './filter-values.ts';
import { isCandidates } from '../answers/is-candidates.ts';

/** The checks that judge what others need first; those of a filter are `QRY-02/recall` and on. */
export const judges = {
  metadata: 'CAP-06/json',
  patient: 'PAT-01/exact',
  list: 'QRY-09/complete',
  pages: 'QRY-26/two-a-page',
  own: 'PAT-03/lists-apart',
  alternatives: 'QRY-11/together',
  content: 'MET-02/resolvable',
  study: 'IMG-01/study',
  series: 'IMG-02/series',
  instance: 'IMG-03/instance',
} as const;

/** `see QRY-09/complete@manifests.documents`: where a reader finds what is wrong with it. */
export const see = (judge: keyof typeof judges, binding?: Binding): string =>
  `see ${judges[judge]}${at(binding)}`;

/** The same of a filter that finds nothing: `see QRY-02/recall@…`. */
export const seeFilter = (name: FilterName, binding: Binding): string =>
  `see ${recallOf(name)}${at(binding)}`;

/** The check that judges whether a filter finds what it has to: F2 to F8 are QRY-02 to QRY-08. */
export const recallOf = (name: FilterName): string =>
  `${filterIds[name].replace('F', 'QRY-0')}/recall`;

const at = (binding: Binding | undefined): string => (binding === undefined ? '' : `@${binding}`);

/**
 * Makes what checks need first; if the candidate does not let it, the message says which check judges that.
 * @throws Untestable; errors about the way to the candidate as they are
 */
export async function neededFirst<T>(seen: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isCandidates(error)) throw error;
    throw new Untestable(`${withoutEnd(error.message)}; ${seen}.`, { cause: error });
  }
}

/** A sentence that another half is added to. */
export const withoutEnd = (sentence: string): string => sentence.replace(/\.$/, '');
