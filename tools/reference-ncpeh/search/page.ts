import type { BundleLink } from 'fhir/r4.js';

import type { Query } from './query.ts';

function link(relation: string, base: string, query: Query, offset: number): BundleLink {
  const parameters = query.understood.filter(([name]) => name !== '_offset');
  const search = new URLSearchParams();
  for (const [name, value] of parameters) search.append(name, value);
  if (offset > 0) search.append('_offset', String(offset));
  return { relation, url: `${base}/${query.type}?${search.toString()}` };
}

/**
 * The links of one page: self repeats what was understood, next and previous are there when such a page is. All are on this base
 * and say only where to go on, since neither what is held nor its order changes.
 */
export function pageLinks(base: string, query: Query, matches: number): BundleLink[] {
  const { count, offset } = query;
  const links = [link('self', base, query, offset)];
  if (count === 0) return links;
  if (offset > 0) links.push(link('previous', base, query, Math.max(0, offset - count)));
  if (offset + count < matches) links.push(link('next', base, query, offset + count));
  return links;
}
