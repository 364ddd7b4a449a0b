import { nothingInAnotherSystem } from '../../support/another-system.ts';
import { queriesBy } from '../../support/queries.ts';
import type { FilterName } from '../../support/queries.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { searchEach } from '../../support/search-each.ts';
import { expect } from '../../support/expect.ts';

/** F2 to F8: the filters that every list has; F1 is what tells the lists apart. */
const filters: readonly { key: string; filter: FilterName; says: string }[] = [
  { key: 'QRY-02', filter: 'modality', says: 'each modality of the data set, one at a time' },
  { key: 'QRY-03', filter: 'date', says: 'from the start of each study on' },
  { key: 'QRY-04', filter: 'region', says: 'each anatomical region, one at a time' },
  { key: 'QRY-05', filter: 'procedure', says: 'each procedure code, one at a time' },
  { key: 'QRY-06', filter: 'studyUid', says: 'each Study Instance UID, one at a time' },
  { key: 'QRY-07', filter: 'accession', says: 'each accession number with its issuer' },
  { key: 'QRY-08', filter: 'order', says: 'each order identifier with its system' },
];

const recall = filters.map(({ key, filter, says }) =>
  requirementOn(everyRoute, key, { slug: 'recall', says }, async (target, binding) => {
    for await (const found of searchEach(target, binding, queriesBy(target, binding, filter)))
      expect(found).to.missNothing();
  }),
);

const precision = filters.map(({ key, filter, says }) =>
  requirementOn(everyRoute, key, { slug: 'precision', says }, async (target, binding) => {
    for await (const found of searchEach(target, binding, queriesBy(target, binding, filter)))
      expect(found).to.holdNothingElse();
  }),
);

/** Codes name a thing in their system only (R4 search, token). */
const coded: readonly { key: string; filter: FilterName; says: string }[] = [
  { key: 'QRY-02', filter: 'modality', says: 'a modality in a system where nobody has it' },
  { key: 'QRY-04', filter: 'region', says: 'an anatomical region in a system where nobody has it' },
  { key: 'QRY-05', filter: 'procedure', says: 'a procedure code in a system where nobody has it' },
];

const codeSystem = coded.map(({ key, filter, says }) =>
  requirementOn(everyRoute, key, { slug: 'code-system', says }, async (target, binding) => {
    for (const query of queriesBy(target, binding, filter).slice(0, 2))
      await nothingInAnotherSystem(target, binding, query);
  }),
);

export default [...recall, ...precision, ...codeSystem];
