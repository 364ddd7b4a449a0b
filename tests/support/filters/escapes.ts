import type { Target } from '../../../tools/exchange/target.ts';
import type { FilterName, Query } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { baseParameters, partsOf, searchedOn } from '../candidate/base-list.ts';
import { first } from '../candidate/cast.ts';
import { asControl, notEverybodys } from '../searches/control.ts';
import { counted } from '../answers/counted.ts';
import { matches } from '../answers/entries.ts';
import { expect } from '../expectations/expect.ts';
import { allQueriesBy, queriesBy } from '../searches/filter-queries.ts';
import { see, seeFilter } from '../candidate/judges.ts';
import { sameEntries } from '../lists/paging.ts';
import { isRefused } from '../answers/refusal.ts';
import { search, spell } from '../searches/search.ts';
import { barelyEncoded, listWritten, percentEncoded, unlessRefused } from './written.ts';

/** Filters whose values have a bar in them, and one value of each is enough to see how it is read. */
const barred: readonly FilterName[] = ['modality', 'accession', 'order'];

/**
 * A value finds the same whether all of its letters are percent-encoded or its bar is not even that, which may also be
 * refused: a bar is no character of a URL (RFC 3986 3.4).
 * @throws Violation naming what is missing or too much; Untestable when it finds nothing as it is usually written.
 */
export async function readsEncoded(target: Target, binding: Binding): Promise<void> {
  for (const filter of barred)
    for (const query of queriesBy(target, binding, filter).slice(0, 2)) {
      const parameters = await spell(target, binding, query);
      const judged = seeFilter(filter, binding);
      const usual = await asControl('the value as it is usually written', judged, () =>
        search(target, binding, query.patient, query.filters),
      );
      if (usual.listing.entries.length === 0)
        throw new Untestable(`The value finds nothing as it is usually written; ${judged}.`);
      const type = searchedOn(binding);
      const encoded = await listWritten(target, type, parameters, percentEncoded);
      sameEntries(target, encoded, usual.listing);
      const bare = await unlessRefused(target, type, parameters, barelyEncoded);
      if (bare !== undefined) sameEntries(target, bare, usual.listing);
    }
  await notEverybodys(target, binding, first(target, binding));
}

/** A value with a sign that has to be escaped. */
const special = /[,|$\\]/;

/** Entries by a number that holds a comma, bar, dollar sign or backslash, where the data set has any. */
async function findsEscaped(target: Target, binding: Binding): Promise<void> {
  const { documentClass } = partsOf(binding);
  const queries = (['accession', 'order'] as const).flatMap((filter) =>
    allQueriesBy(target, documentClass, filter).filter(({ filters }) =>
      special.test(filters[filter]?.value ?? ''),
    ),
  );
  for (const { patient, filters } of queries.slice(0, 4))
    expect(await search(target, binding, patient, filters)).to.beExactlySelected();
}

/**
 * An escaped comma is part of one value, so two codes around it are none that exists; while a bare comma
 * finds both. And numbers that hold such signs are found.
 * @throws Violation when the escaped comma finds something.
 */
export async function readsEscaped(target: Target, binding: Binding): Promise<void> {
  await findsEscaped(target, binding);
  const query = twoModalities(target, binding);
  await asControl(
    'two modalities joined by a bare comma',
    see('alternatives', binding),
    async () => {
      expect(await search(target, binding, query.patient, query.filters)).to.beExactlySelected();
    },
  );
  const base = await baseParameters(target, binding, query.patient);
  const [name, value] = (await spell(target, binding, query)).at(-1) ?? ['', ''];
  const escaped = [name, value.replace(',', '\\,')] as const;
  const answer = await target.fhir.search(searchedOn(binding), [...base, escaped]);
  target.record.compared();
  if (isRefused(answer)) return;
  const entries = matches(answer, searchedOn(binding));
  if (entries.length > 0)
    throw new Violation('A comma that is escaped still separates two values.', {
      wanted: `no match for ${escaped.join('=')}, which is one value, or a 4xx status`,
      found: counted(entries.length, 'entry', 'entries'),
    });
}

/** Either of two modalities of one patient. @throws Untestable when nobody has two. */
function twoModalities(target: Target, binding: Binding): Query {
  const queries = queriesBy(target, binding, 'modality');
  for (const one of queries) {
    const other = queries.find((each) => each !== one && each.patient === one.patient);
    if (other === undefined) continue;
    const codes = [one, other].flatMap(({ filters }) => (filters.modality ?? []).flat());
    return { ...one, filters: { modality: [codes] } };
  }
  throw new Untestable('No patient of the data set has two modalities that a filter tells apart.');
}
