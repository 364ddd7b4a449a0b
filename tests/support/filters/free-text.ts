import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { baseParameters, searchedOn } from '../candidate/base-list.ts';
import { first } from '../candidate/cast.ts';
import { notEverybodys, somethingOf } from '../searches/control.ts';
import { linkOf, matches } from '../answers/entries.ts';

/** How a text may be searched, in the order in which it is tried; `_text` and `_content` are of R4. */
const ways = ['description:contains', 'description', '_text', '_content'] as const;

const nowhere = 'no such text anywhere';

/** Records by which parameter a text can be searched, if by any: an offer, never a verdict. */
export async function recordFreeText(target: Target, binding: Binding): Promise<void> {
  const type = searchedOn(binding);
  const patient = first(target, binding);
  await somethingOf(target, binding, patient);
  const base = await baseParameters(target, binding, patient);
  const understood: string[] = [];
  for (const way of ways) {
    const answer = await target.fhir.search(type, [...base, [way, nowhere]]);
    target.record.compared();
    if (answer.status < 200 || answer.status > 299) continue;
    const repeated = parametersOf(linkOf(answer, 'self')).has(way);
    if (repeated && matches(answer, type).length === 0) understood.push(way);
  }
  await notEverybodys(target, binding, patient);
  target.record.finding(
    'free-text',
    `${type} is searched for a text by: ${understood.join(', ') || 'nothing'}.`,
  );
}

/** The parameters of a link, by name. */
const parametersOf = (link = ''): URLSearchParams =>
  new URLSearchParams(link.slice(link.indexOf('?') + 1));
