import type { FhirResource } from 'fhir/r4.js';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { isFilter } from './filter-names.ts';
import { changed, isMatch } from './searchset.ts';

/** A resource as its members, to be changed without its type. */
export type Members = Readonly<Record<string, unknown>>;

/** Without some members: FHIR JSON has no empty ones. */
export const without = (resource: Members, ...names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => !names.includes(name)));

/**
 * The matches of every search changed as they are shown; what is searched stays as it is.
 * @param change by resource type; of a type not named nothing changes
 */
export function showing(
  change: Readonly<Record<string, (resource: Members) => Members>>,
  which: 'all' | 'filtered' | 'unfiltered' = 'all',
): (handler: Handler) => Handler {
  return (handler) => async (request) => {
    const answer = await handler(request);
    const filtered = [...new URL(request.url).searchParams].some((parameter) =>
      isFilter(parameter),
    );
    if (which !== 'all' && filtered !== (which === 'filtered')) return answer;
    return changed(answer, (bundle) => ({
      ...bundle,
      entry: (bundle.entry ?? []).map((entry) => {
        const shown = change[entry.resource?.resourceType ?? ''];
        if (shown === undefined || !isMatch(entry)) return entry;
        return { ...entry, resource: shown(membersOf(entry.resource)) as unknown as FhirResource };
      }),
    }));
  };
}

const membersOf = (resource: unknown): Members => ({ ...(resource as Members) });

/** A list of objects, each changed; what is no list stays what it is. */
export const eachOf = (value: unknown, change: (one: Members) => Members | undefined): unknown =>
  Array.isArray(value)
    ? value.map((one) => change(one as Members)).filter((one) => one !== undefined)
    : value;
