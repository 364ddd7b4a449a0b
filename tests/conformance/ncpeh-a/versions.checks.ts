import { requirementOn } from '../../support/requirement.ts';
import { wholeList } from '../../support/base-list.ts';
import { onlyLatest } from '../../support/latest.ts';
import { onlyFinal, preliminaryFound } from '../../support/final.ts';
import { ofStatus } from '../../support/document-status.ts';

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
      onlyLatest(target, binding, await wholeList(target, binding, 'ana'));
    },
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
      await ofStatus(target, binding, 'superseded');
    },
  ),
  requirementOn(
    reports,
    'VER-06',
    { slug: 'listed', says: 'the list of a patient who has a preliminary report' },
    async (target, binding) => {
      onlyFinal(target, await wholeList(target, binding, 'ana'));
    },
  ),
  requirementOn(
    reports,
    'VER-07',
    { slug: 'by-identifier', says: 'a preliminary report by its identifier, beside a final one' },
    async (target, binding) => {
      await preliminaryFound(target, binding);
    },
  ),
];
