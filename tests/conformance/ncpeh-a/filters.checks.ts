import { nothingByUnknown, nothingInAnotherSystem } from '../../support/filters/another-system.ts';
import { queriesBy } from '../../support/searches/queries.ts';
import type { FilterName } from '../../support/searches/queries.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { searchEach } from '../../support/searches/search-each.ts';
import { expect } from '../../support/expectations/expect.ts';

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

/** Values that are valid, and that no study of the data set has: what no table of a server knows is not left out. */
const unheld: readonly { key: string; filter: FilterName; says: string; to: [RegExp, string] }[] = [
  {
    key: 'QRY-04',
    filter: 'region',
    says: 'a body structure of SNOMED CT that nobody was examined of: placenta',
    to: [/^.*$/, 'http://snomed.info/sct|78067005'],
  },
  {
    key: 'QRY-05',
    filter: 'procedure',
    says: 'a procedure of SNOMED CT that shows no image: appendectomy',
    to: [/^.*$/, 'http://snomed.info/sct|80146002'],
  },
  {
    key: 'QRY-05',
    filter: 'procedure',
    says: 'a study of LOINC that nobody had: colonoscopy',
    to: [/^.*$/, 'http://loinc.org|18746-8'],
  },
  {
    key: 'QRY-06',
    filter: 'studyUid',
    says: 'a Study Instance UID that nobody has',
    to: [/[\d.]+$/, '2.999.9.9.1'],
  },
];

const unknownValue = ['QRY-04', 'QRY-05', 'QRY-06'].map((key) => {
  const values = unheld.filter((one) => one.key === key);
  const says = values.map((one) => one.says).join('; ');
  return requirementOn(
    everyRoute,
    key,
    { slug: 'unknown-value', says },
    async (target, binding) => {
      for (const { filter, to } of values)
        for (const query of queriesBy(target, binding, filter).slice(0, 1))
          await nothingByUnknown(target, binding, query, (value) => value.replace(...to));
    },
  );
});

export default [...recall, ...precision, ...codeSystem, ...unknownValue];
