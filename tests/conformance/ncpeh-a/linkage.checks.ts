import { expect } from '../../support/expect.ts';
import {
  linkedPairs,
  shareIdentifier,
  studiesNamedBy,
  studiesListed,
} from '../../support/links.ts';
import { accessionsOfTwoIssuers } from '../../support/queries.ts';
import { notEverybodys } from '../../support/control.ts';
import { containsOrphans } from '../../support/orphans.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { search } from '../../support/search.ts';
import { searchEach } from '../../support/search-each.ts';

export default [
  requirementOn(
    ['reports.documents', 'reports.resources'],
    'LNK-01',
    { slug: 'shared-identifier', says: 'the lists of a patient, each report beside its studies' },
    async (target, binding) => {
      for (const pair of await linkedPairs(target, binding, 'ana')) shareIdentifier(target, pair);
      await notEverybodys(target, binding, 'ana');
    },
  ),
  requirementOn(
    ['manifests.documents', 'manifests.resources'],
    'LNK-03',
    { slug: 'studies-of-report', says: 'manifests by each Study Instance UID a report names' },
    async (target, binding) => {
      for (const uid of await studiesNamedBy(target, 'ana')) {
        const answer = await search(target, binding, 'ana', { studyUid: [uid] });
        expect(answer).to.beExactlySelected();
      }
    },
  ),
  requirementOn(
    ['reports.documents', 'reports.resources'],
    'LNK-04',
    { slug: 'reports-of-study', says: 'reports by the Study Instance UID of each manifest' },
    async (target, binding) => {
      for (const uid of await studiesListed(target, 'ana')) {
        const answer = await search(target, binding, 'ana', { studyUid: [uid] });
        expect(answer).to.beExactlySelected();
      }
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
