import type { Resource } from 'fhir/r4.js';
import { instantRange } from '../../../tools/reference-ncpeh/search/instant-range.ts';
import type { InstantRange } from '../../../tools/reference-ncpeh/search/instant-range.ts';
import type { Benign } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { echoing, withMatches } from '../seams/searchset.ts';
import { startOf } from '../seams/start-of.ts';

type Comparison = (start: InstantRange, asked: InstantRange) => boolean;

/** Of a moment that began, whatever went on after it. */
const comparisons: Readonly<Record<string, Comparison>> = {
  ge: ({ start }, asked) => start >= asked.start,
  gt: ({ start }, asked) => start >= asked.end,
  sa: ({ start }, asked) => start >= asked.end,
  lt: ({ start }, asked) => start < asked.start,
  le: ({ start }, asked) => start < asked.end,
  eb: ({ start }, asked) => start < asked.start,
  eq: ({ start }, asked) => start >= asked.start && start < asked.end,
};

function admits(value: string, resource: Resource | undefined): boolean {
  const [, prefix = 'eq', date = ''] = /^([a-z]{2})?(.*)$/.exec(value) ?? [];
  const [start, asked] = [instantRange(startOf(resource)), instantRange(date)];
  return start !== undefined && asked !== undefined && comparisons[prefix]?.(start, asked) === true;
}

export default {
  name: 'start-alone',
  seam: 'handler',
  says: 'The study date is when a study started: ends are shown, and not compared.',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const dates = parameters.filter((parameter) => isFilter(parameter, 'date'));
    const valid = dates.every(([, value]) => instantRange(value.replace(/^[a-z]{2}/, '')));
    if (dates.length === 0 || !valid) return ask(parameters);
    const others = parameters.filter((parameter) => !dates.includes(parameter));
    const all = await ask([...others.filter(([name]) => name !== '_count'), ['_count', '200']]);
    const found = await withMatches(all, (matches) =>
      matches.filter(({ resource }) => dates.every(([, value]) => admits(value, resource))),
    );
    return echoing(found, dates);
  }),
} satisfies Benign;
