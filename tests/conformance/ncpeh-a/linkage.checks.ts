import { expect } from '../../support/expectations/expect.ts';
import {
  linkedPairs,
  shareIdentifier,
  studiesNamedBy,
  studiesListed,
} from '../../support/linkage/links.ts';
import { recordLinks } from '../../support/linkage/linkage-graph.ts';
import { accessionsOfTwoIssuers } from '../../support/searches/queries.ts';
import { notEverybodys } from '../../support/searches/control.ts';
import { containsOrphans } from '../../support/linkage/orphans.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { search } from '../../support/searches/search.ts';
import type { Found } from '../../support/searches/search.ts';
import { searchEach, searchEachKnown } from '../../support/searches/search-each.ts';

export default [
  requirementOn(
    ['reports.documents', 'reports.resources'],
    'LNK-01',
    { slug: 'shared-identifier', says: 'the lists of a patient, each report beside its studies' },
    async (target, binding) => {
      const pairs = await linkedPairs(target, binding, 'ana');
      await recordLinks(target, binding, 'ana');
      for (const pair of pairs) shareIdentifier(target, pair);
      await notEverybodys(target, binding, 'ana');
    },
  ),
  requirementOn(
    ['manifests.documents', 'manifests.resources'],
    'LNK-03',
    { slug: 'studies-of-report', says: 'manifests by each Study Instance UID a report names' },
    async (target, binding) => {
      const queries = (await studiesNamedBy(target, 'ana')).map((uid) => ({
        patient: 'ana',
        documentClass: 'manifests' as const,
        filters: { studyUid: [uid] },
      }));
      for await (const found of searchEachKnown(target, binding, queries))
        expect(found).to.beExactlySelected();
    },
  ),
  requirementOn(
    ['reports.documents', 'reports.resources'],
    'LNK-04',
    { slug: 'reports-of-study', says: 'reports by the Study Instance UID of each manifest' },
    async (target, binding) => {
      const answers = new Map<string, Found>();
      for (const uid of await studiesListed(target, 'ana'))
        answers.set(uid, await search(target, binding, 'ana', { studyUid: [uid] }));
      await recordLinks(target, binding, 'ana', answers);
      for (const answer of answers.values()) expect(answer).to.beExactlySelected();
    },
  ),
  requirementOn(
    everyRoute,
    'LNK-07',
    { slug: 'two-issuers', says: 'one accession number as issued by each of two issuers' },
    async (target, binding) => {
      const queries = accessionsOfTwoIssuers(target, binding);
      for await (const found of searchEach(target, binding, queries)) {
        expect(found).to.missNothing();
        expect(found).to.holdNothingElse();
      }
    },
  ),
  requirementOn(
    everyRoute,
    'LNK-08',
    { slug: 'orphans-listed', says: 'the list of a patient with orphans on both sides' },
    async (target, binding) => {
      containsOrphans(await search(target, binding, 'ana', {}));
      await notEverybodys(target, binding, 'ana');
    },
  ),
];
