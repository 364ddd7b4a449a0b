import { addendumLinked, bothListed } from '../../support/versions/addenda.ts';
import { wholeList } from '../../support/candidate/base-list.ts';
import { first } from '../../support/candidate/cast.ts';
import { somethingOf } from '../../support/searches/control.ts';
import { includesOnlyLatest } from '../../support/lists/included.ts';
import { notRevincluded } from '../../support/versions/not-brought-along.ts';
import { notById, notByIdentifier } from '../../support/versions/not-reached.ts';
import {
  patientsWithReplaced,
  patientsWithUnfinished,
  replacedIsGone,
  unfinishedIsHidden,
} from '../../support/versions/old-content.ts';
import { replacesOlder } from '../../support/versions/replacements.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { nothingRetracted } from '../../support/versions/retracted.ts';
import { onlyLatest } from '../../support/versions/latest.ts';
import { noneByStatus } from '../../support/versions/final-by-status.ts';
import { preliminaryFound } from '../../support/versions/final.ts';
import { onlyFinal } from '../../support/versions/only-final.ts';
import { ofStatus, ofStatusAtMost } from '../../support/versions/document-status.ts';
import { contentsFinal } from '../../support/versions/unfinished-content.ts';

const documents = ['manifests.documents', 'reports.documents'] as const;
/** An ImagingStudy has no versions that a list could show: it is the study as it is now. */
const versioned = ['manifests.documents', 'reports.documents', 'reports.resources'] as const;
const reports = ['reports.documents', 'reports.resources'] as const;

export default [
  requirementOn(
    versioned,
    'VER-01',
    { slug: 'listed', says: 'the list of a patient with replaced manifests and reports' },
    async (target, binding) => {
      for (const patient of patientsWithReplaced(target, binding))
        onlyLatest(target, binding, await wholeList(target, binding, patient));
    },
  ),
  requirementOn(
    everyRoute,
    'VER-01',
    { slug: 'included', says: 'the same list with _include of versions, studies and orders' },
    async (target, binding) => {
      await includesOnlyLatest(target, binding, first(target, binding));
    },
  ),
  requirementOn(
    versioned,
    'VER-01',
    { slug: 'by-identifier', says: 'replaced versions by their identifier, beside the latest' },
    notByIdentifier,
  ),
  requirementOn(
    versioned,
    'VER-01',
    { slug: 'by-id', says: 'replaced versions by _id, and their patients with _revinclude' },
    async (target, binding) => {
      await notById(target, binding);
      await notRevincluded(target, binding);
    },
  ),
  requirementOn(
    documents,
    'VER-01',
    { slug: 'replaces', says: 'what the entries of that list say to replace' },
    replacesOlder,
  ),
  requirementOn(
    documents,
    'VER-02',
    { slug: 'current', says: 'documents with status=current' },
    async (target, binding) => {
      await ofStatus(target, binding, 'current');
    },
  ),
  requirementOn(
    documents,
    'VER-02',
    { slug: 'superseded', says: 'documents with status=superseded' },
    async (target, binding) => {
      await ofStatus(target, binding, 'current');
      await ofStatusAtMost(target, binding, 'superseded');
    },
  ),
  requirementOn(
    documents,
    'VER-02',
    { slug: 'entered-in-error', says: 'documents with status=entered-in-error' },
    async (target, binding) => {
      await somethingOf(target, binding, first(target, binding));
      await ofStatusAtMost(target, binding, 'entered-in-error');
    },
  ),
  requirementOn(
    versioned,
    'VER-03',
    { slug: 'addresses', says: 'replaced versions at their addresses, beside what replaced them' },
    replacedIsGone,
  ),
  requirementOn(
    reports,
    'VER-04',
    { slug: 'both-listed', says: 'the list of a patient with an addendum' },
    bothListed,
  ),
  requirementOn(
    ['reports.documents'],
    'VER-04',
    { slug: 'linked', says: 'the envelope of an addendum' },
    addendumLinked,
  ),
  requirementOn(
    reports,
    'VER-06',
    { slug: 'listed', says: 'the list of a patient who has a preliminary report' },
    async (target, binding) => {
      for (const patient of patientsWithUnfinished(target)) {
        onlyFinal(target, await wholeList(target, binding, patient));
        await noneByStatus(target, binding, patient);
      }
    },
  ),
  requirementOn(
    ['reports.documents'],
    'VER-06',
    { slug: 'content', says: 'the status within each listed document' },
    contentsFinal,
  ),
  requirementOn(
    reports,
    'VER-07',
    { slug: 'by-identifier', says: 'a preliminary report by its identifier, beside a final one' },
    async (target, binding) => {
      await preliminaryFound(target, binding);
    },
  ),
  requirementOn(
    reports,
    'VER-07',
    { slug: 'by-address', says: 'reports that are not final where a final one is read' },
    unfinishedIsHidden,
  ),
  requirementOn(
    everyRoute,
    'VER-08',
    { slug: 'listed', says: 'the list of a patient with something cancelled or in error' },
    nothingRetracted,
  ),
];
