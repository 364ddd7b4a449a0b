import { searchAll } from '../../support/answers/pages.ts';
import { baseParameters, searchedOn, wholeList } from '../../support/candidate/base-list.ts';
import { expect } from '../../support/expectations/expect.ts';
import { includingParameters } from '../../support/lists/included.ts';
import { pageThrough, sameEntries, severalPages, sizesFor } from '../../support/lists/paging.ts';
import {
  first,
  richest,
  shortest,
  somePatients,
  withNothing,
} from '../../support/candidate/cast.ts';
import { nothingByFilter } from '../../support/lists/nothing-by-filter.ts';
import { inOrder } from '../../support/lists/sorted.ts';
import { ofNobodyElse } from '../../support/patients/subjects.ts';
import { samePosted, samePostedInPages, samePostedInUtf8 } from '../../support/lists/posted.ts';
import { totalsAreTrue } from '../../support/lists/totals.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { search } from '../../support/searches/search.ts';
import { wholeAndFiltered } from '../../support/lists/whole-and-filtered.ts';
import { notEverybodys, somethingOf } from '../../support/searches/control.ts';

export default [
  requirementOn(
    everyRoute,
    'QRY-09',
    { slug: 'complete', says: 'the list of each patient, without any filter' },
    async (target, binding) => {
      const patient = richest(target, binding);
      expect(await search(target, binding, patient, {})).to.missNothing();
      await notEverybodys(target, binding, patient);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-09',
    { slug: 'once', says: 'the list of a patient, without any filter' },
    async (target, binding) => {
      const patient = richest(target, binding);
      expect(await search(target, binding, patient, {})).to.holdEachOnce();
      await notEverybodys(target, binding, patient);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-23',
    { slug: 'empty-patient', says: 'the list of a patient who has nothing' },
    async (target, binding) => {
      await somethingOf(target, binding, first(target, binding));
      expect(await search(target, binding, withNothing(target), {})).to.holdNothing();
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-23',
    { slug: 'empty-filter', says: 'a patient’s list by a code that only others’ entries have' },
    async (target, binding) => {
      await somethingOf(target, binding, first(target, binding));
      await nothingByFilter(target, binding);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-24',
    { slug: 'same-entries', says: 'the same list by GET and by POST to _search' },
    async (target, binding) => {
      const patient = first(target, binding);
      const parameters = await baseParameters(target, binding, patient);
      const type = searchedOn(binding);
      const posted = await searchAll(target, type, parameters, { method: 'POST' });
      sameEntries(target, posted, (await search(target, binding, patient, {})).listing);
      await samePosted(target, binding, patient);
      await notEverybodys(target, binding, patient);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-24',
    { slug: 'in-pages', says: 'a filtered list by POST to _search, in pages of two' },
    async (target, binding) => {
      const patient = first(target, binding);
      await samePostedInPages(target, binding, await wholeAndFiltered(target, binding, patient));
      await notEverybodys(target, binding, patient);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-24',
    { slug: 'charset', says: 'the same list by a form that names its encoding, charset=UTF-8' },
    async (target, binding) => {
      const patient = first(target, binding);
      await samePostedInUtf8(target, binding, patient);
      await notEverybodys(target, binding, patient);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-26',
    { slug: 'two-a-page', says: 'a patient’s list, whole and filtered, in pages of two' },
    async (target, binding) => {
      const patient = first(target, binding);
      for (const list of await wholeAndFiltered(target, binding, patient))
        sameEntries(target, await pageThrough(target, binding, list, 2), await list.plain());
      await notEverybodys(target, binding, patient);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-26',
    {
      slug: 'sizes-agree',
      says: 'the longest list in three pages, in ten, and in one that it does not fill',
    },
    async (target, binding) => {
      const patient = richest(target, binding);
      const { listing } = await search(target, binding, patient, {});
      for (const size of sizesFor(listing)) {
        sameEntries(target, await pageThrough(target, binding, listing, size), listing);
      }
      await notEverybodys(target, binding, patient);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-26',
    { slug: 'one-a-page', says: 'a short list, one entry a page' },
    async (target, binding) => {
      const patient = shortest(target, binding);
      const list = await wholeList(target, binding, patient);
      sameEntries(target, await pageThrough(target, binding, list, 1), list);
      await notEverybodys(target, binding, patient);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-26',
    { slug: 'included', says: 'a list with what it includes, in three pages' },
    async (target, binding) => {
      const list = await wholeList(target, binding, first(target, binding));
      const parameters = await includingParameters(target, binding, first(target, binding));
      const size = severalPages(list.entries.length, 3);
      sameEntries(target, await pageThrough(target, binding, { parameters }, size), list);
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-27',
    {
      slug: 'ascending',
      says: 'the longest list, whole and filtered, sorted by study date, in pages',
    },
    async (target, binding) => {
      for (const list of await wholeAndFiltered(target, binding, richest(target, binding)))
        await inOrder(target, binding, list, 'ascending');
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-27',
    { slug: 'descending', says: 'the same lists sorted backwards, in pages' },
    async (target, binding) => {
      for (const list of await wholeAndFiltered(target, binding, richest(target, binding)))
        await inOrder(target, binding, list, 'descending');
    },
  ),
  requirementOn(
    everyRoute,
    'QRY-28',
    {
      slug: 'accurate',
      says: 'the longest list, whole and filtered, in pages of two, with _total=accurate',
    },
    async (target, binding) => {
      const patient = richest(target, binding);
      await totalsAreTrue(target, binding, await wholeAndFiltered(target, binding, patient));
      await notEverybodys(target, binding, patient);
    },
  ),
  requirementOn(
    everyRoute,
    'PAT-03',
    { slug: 'lists-apart', says: 'the list of each of two patients with colliding identifiers' },
    async (target, binding) => {
      for (const patient of somePatients(target, binding)) {
        const found = await search(target, binding, patient, {});
        expect(found).to.holdNothingElse();
        await ofNobodyElse(target, patient, found.listing);
      }
    },
  ),
];
