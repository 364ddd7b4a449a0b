import { searchAll } from '../../support/pages.ts';
import { baseParameters, searchedOn } from '../../support/base-list.ts';
import { expect } from '../../support/expect.ts';
import { pageThrough, sameEntries } from '../../support/paging.ts';
import { knownPatients } from '../../support/queries.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { search } from '../../support/search.ts';
import { notEverybodys, somethingOf } from '../../support/control.ts';

export default [
  requirementOn(
    everyRoute,
    'QRY-09',
    { slug: 'complete', says: 'the list of each patient, without any filter' },
    async (target, binding) => {
      expect(await search(target, binding, 'ana', {})).to.missNothing();
      await notEverybodys(target, binding, 'ana');
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-09',
    { slug: 'once', says: 'the list of a patient, without any filter' },
    async (target, binding) => {
      expect(await search(target, binding, 'ana', {})).to.holdEachOnce();
      await notEverybodys(target, binding, 'ana');
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-23',
    { slug: 'empty-patient', says: 'the list of a patient who has nothing' },
    async (target, binding) => {
      await somethingOf(target, binding, 'ana');
      expect(await search(target, binding, 'noor', {})).to.holdNothing();
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-24',
    { slug: 'same-entries', says: 'the same list by GET and by POST to _search' },
    async (target, binding) => {
      const parameters = await baseParameters(target, binding, 'ana');
      const type = searchedOn(binding);
      const posted = await searchAll(target, type, parameters, { method: 'POST' });
      sameEntries(target, posted, (await search(target, binding, 'ana', {})).listing);
      await notEverybodys(target, binding, 'ana');
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-26',
    { slug: 'two-a-page', says: 'the list of a patient in pages of two, page by page' },
    async (target, binding) => {
      const paged = await pageThrough(target, binding, 'ana', 2);
      sameEntries(target, paged, (await search(target, binding, 'ana', {})).listing);
      await notEverybodys(target, binding, 'ana');
    },
  ),
  requirementOn(
    everyRoute,
    'PAT-03',
    { slug: 'lists-apart', says: 'the list of each of two patients with colliding identifiers' },
    async (target, binding) => {
      for (const patient of knownPatients(target))
        expect(await search(target, binding, patient, {})).to.holdNothingElse();
    },
  ),
];
