import { datesIn } from '../../support/filters/date-forms.ts';
import { underOneReading } from '../../support/filters/date-readings.ts';
import { expect } from '../../support/expectations/expect.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';

/** The study date in other forms than the bounds that every responder maps. */
const dates = [
  {
    key: 'QRY-14',
    slug: 'prefixes',
    says: 'le, gt, sa and eb, each with the very start and end of a study',
    queries: datesIn('prefixed'),
  },
  {
    key: 'QRY-14',
    slug: 'partial',
    says: 'years, months and days in which studies started, bare and with a prefix',
    queries: datesIn('partial'),
  },
  {
    key: 'QRY-15',
    slug: 'other-offset',
    says: 'ge and lt with the start of a study, written where another day has it',
    queries: datesIn('elsewhere'),
  },
] as const;

export default dates.map(({ key, slug, says, queries }) =>
  requirementOn(everyRoute, key, { slug, says }, async (target, binding) => {
    for (const found of await underOneReading(target, binding, queries(target, binding)))
      expect(found).to.beExactlySelected();
  }),
);
