import { carriesValue } from '../../support/metadata/carries-value.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';
import { carriesValuesFiltered } from '../../support/metadata/values-when-filtered.ts';
import { reachable } from '../../support/metadata/responsible.ts';

const documents = ['manifests.documents', 'reports.documents'] as const;

/** The values of each entry; the class of a resource is its type, so F1 is looked for in documents alone. */
const values = [
  { filter: 'documentClass', slug: 'class', says: 'type', bindings: documents },
  { filter: 'modality', slug: 'modality', says: 'modalities', bindings: everyRoute },
  { filter: 'date', slug: 'date', says: 'study start', bindings: everyRoute },
  { filter: 'region', slug: 'region', says: 'anatomical regions', bindings: everyRoute },
  { filter: 'procedure', slug: 'procedure', says: 'procedures', bindings: everyRoute },
  { filter: 'studyUid', slug: 'study', says: 'Study Instance UIDs', bindings: everyRoute },
  { filter: 'accession', slug: 'accession', says: 'accession numbers', bindings: everyRoute },
  { filter: 'order', slug: 'order', says: 'order identifiers', bindings: everyRoute },
] as const;

/** What has to be known of who made an entry and who answers for it. */
const responsible = [
  { part: 'author', says: 'the author of each entry' },
  { part: 'organisation', says: 'the organisation responsible for each entry' },
  { part: 'country', says: 'the country of the organisation of each entry' },
] as const;

export default [
  ...values.map(({ bindings, filter, says, slug }) =>
    requirementOn(
      bindings,
      'MET-01',
      { slug, says: `the lists of all patients without a filter, the ${says} of each entry` },
      async (target, binding) => {
        await carriesValue(target, binding, filter);
      },
    ),
  ),
  requirementOn(
    everyRoute,
    'MET-01',
    { slug: 'filtered', says: 'a list by each filter, all values of each entry' },
    carriesValuesFiltered,
  ),
  ...responsible.map(({ part, says }) =>
    requirementOn(
      everyRoute,
      'MET-04',
      { slug: part, says: `the lists of all patients, ${says} by its references` },
      async (target, binding) => {
        await reachable(target, binding, part);
      },
    ),
  ),
];
