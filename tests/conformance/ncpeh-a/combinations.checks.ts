import { first } from '../../support/candidate/cast.ts';
import { somethingOf } from '../../support/searches/control.ts';
import { expect } from '../../support/expectations/expect.ts';
import { eitherOfTwo } from '../../support/filters/alternatives.ts';
import { combinationsOf, everythingOf } from '../../support/filters/combinations.ts';
import { boundsOf, boundsToTheMillisecond, codesTogether } from '../../support/searches/queries.ts';
import type { FilterName, QueriesOf } from '../../support/searches/queries.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { searchEach } from '../../support/searches/search-each.ts';

/** Filters that are given together, or one filter given more than once. */
const combinations: readonly { key: string; slug: string; says: string; queries: QueriesOf }[] = [
  {
    key: 'QRY-11',
    slug: 'together',
    says: 'two modalities, repeated and joined by a comma',
    queries: codesTogether('modality'),
  },
  {
    key: 'QRY-11',
    slug: 'regions',
    says: 'two body regions, repeated and joined by a comma',
    queries: codesTogether('region'),
  },
  {
    key: 'QRY-11',
    slug: 'procedures',
    says: 'two procedure codes, repeated and joined by a comma',
    queries: codesTogether('procedure'),
  },
  {
    key: 'QRY-13',
    slug: 'bounds',
    says: 'before the start of each study and a second after it, and between two starts',
    queries: boundsOf,
  },
  {
    key: 'QRY-13',
    slug: 'fractions',
    says: 'from the start of a study on and before it, with the seconds as .000',
    queries: boundsToTheMillisecond,
  },
  {
    key: 'QRY-20',
    slug: 'pairs',
    says: 'each pair of filters, chosen so that either alone selects more',
    queries: combinationsOf(2),
  },
  {
    key: 'QRY-20',
    slug: 'triples',
    says: 'each three filters, chosen so that any two of them select more',
    queries: combinationsOf(3),
  },
  {
    key: 'QRY-20',
    slug: 'all-eight',
    says: 'all filters at once, by all that is known of each entry',
    queries: everythingOf,
  },
];

/** Filters of which an entry has one value as a rule, so that two of them find something only as alternatives. */
const alternatives: readonly { slug: string; says: string; filter: FilterName }[] = [
  { slug: 'studies', says: 'two Study Instance UIDs joined by a comma', filter: 'studyUid' },
  { slug: 'accessions', says: 'two accession numbers joined by a comma', filter: 'accession' },
  { slug: 'orders', says: 'two order identifiers joined by a comma', filter: 'order' },
];

const checks = combinations.map(({ key, slug, says, queries }) =>
  requirementOn(everyRoute, key, { slug, says }, async (target, binding) => {
    await somethingOf(target, binding, first(target, binding));
    for await (const found of searchEach(target, binding, queries(target, binding)))
      expect(found).to.beExactlySelected();
  }),
);

export default [
  ...checks,
  ...alternatives.map(({ slug, says, filter }) =>
    requirementOn(everyRoute, 'QRY-11', { slug, says }, async (target, binding) => {
      await somethingOf(target, binding, first(target, binding));
      await eitherOfTwo(target, binding, filter);
    }),
  ),
];
