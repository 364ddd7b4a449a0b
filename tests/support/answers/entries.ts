import type { Answer, Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { describe, list, members, resource, text } from './shape.ts';

/** One match of a search; what it holds is the candidate's, so it is read by accessors only. */
export interface Entry {
  readonly fullUrl: string | undefined;
  readonly resource: unknown;
  /** The answer it came with. */
  readonly exchange: number;
}

/**
 * The matches of a searchset: entries with search.mode = match, or without a mode
 * (R4 3.1.1.2.2: includes and outcomes are marked).
 * @throws Violation when the answer is no searchset or an entry has another resource type.
 */
export function matches(answer: Answer, resourceType: string): readonly Entry[] {
  const bundle = searchset(answer);
  return list(bundle['entry'])
    .map(members)
    .filter((entry) => (text(members(entry['search'])['mode']) ?? 'match') === 'match')
    .map((entry) => {
      if (members(entry['resource'])['resourceType'] !== resourceType)
        throw new Violation(`A match of a ${resourceType} search is something else.`, {
          wanted: `a ${resourceType} in every match`,
          found: describe(entry['resource']),
          exchange: answer.exchange,
        });
      return {
        fullUrl: text(entry['fullUrl']),
        resource: entry['resource'],
        exchange: answer.exchange,
      };
    });
}

/**
 * What an entry is known by, the one key of it in every list: a server may leave `fullUrl` out (R4 Bundle.entry.fullUrl
 * is 0..1), write it anew in each answer as a UUID, or list what another server holds under an id of its own.
 */
export function addressOf(
  { fhir }: Pick<Target, 'fhir'>,
  { fullUrl, resource }: Pick<Entry, 'fullUrl' | 'resource'>,
): string {
  const url = /^https?:/.test(fullUrl ?? '') ? fullUrl?.replace(`${fhir.base}/`, '') : undefined;
  const { id, resourceType } = members(resource);
  const own = text(id) === undefined ? undefined : `${String(resourceType)}/${String(id)}`;
  return url ?? own ?? fullUrl ?? JSON.stringify(resource);
}

/** The included resources of a searchset, by `Type/id`. */
export function includes(answer: Answer): ReadonlyMap<string, unknown> {
  const included = list(searchset(answer)['entry'])
    .map(members)
    .filter((entry) => members(entry['search'])['mode'] === 'include')
    .map((entry) => members(entry['resource']));
  return new Map(
    included.map((found) => [
      `${text(found['resourceType']) ?? ''}/${text(found['id']) ?? ''}`,
      found,
    ]),
  );
}

/** @throws Violation when the answer is not a Bundle of type searchset. */
export function searchset(answer: Answer): Readonly<Record<string, unknown>> {
  const bundle = resource(answer, 'Bundle');
  if (bundle['type'] === 'searchset') return bundle;
  throw new Violation('The answer to a search is not a searchset.', {
    wanted: 'Bundle.type searchset',
    found: describe(bundle['type']),
    exchange: answer.exchange,
  });
}

/** The target of a link of a searchset, if there is one. */
export function linkOf(answer: Answer, relation: string): string | undefined {
  const link = list(searchset(answer)['link'])
    .map(members)
    .find((candidate) => candidate['relation'] === relation);
  return text(link?.['url']);
}
