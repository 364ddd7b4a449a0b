import { envelopesAgree } from '../../support/documents/document-agrees.ts';
import { bytesAreAsAnnounced } from '../../support/documents/document-bytes.ts';
import {
  deliveredAsSaid,
  formatsAreTrue,
  isWhatItSays,
} from '../../support/documents/document-format.ts';
import { masterIsBundles, masterRepeated } from '../../support/documents/document-identifier.ts';
import { leadsToContent } from '../../support/documents/leads-to-content.ts';
import { everyRoute, requirementOn } from '../../support/requirement.ts';

const documents = ['manifests.documents', 'reports.documents'] as const;

export default [
  requirementOn(
    everyRoute,
    'MET-02',
    { slug: 'resolvable', says: 'the address of each entry, or its own where it is a resource' },
    leadsToContent,
  ),
  requirementOn(
    documents,
    'MET-03',
    { slug: 'delivered', says: 'each document, by the address and media type of its entry' },
    deliveredAsSaid,
  ),
  requirementOn(
    [...documents, 'reports.resources'],
    'MET-03',
    { slug: 'content', says: 'the bytes of each document or presented form' },
    isWhatItSays,
  ),
  requirementOn(
    ['manifests.documents'],
    'MET-03',
    { slug: 'format', says: 'the format code of each manifest document' },
    formatsAreTrue,
  ),
  ...(['studies', 'dates', 'modalities', 'title'] as const).map((aspect) =>
    requirementOn(
      documents,
      'MET-05',
      { slug: aspect, says: `the ${aspect} of each document beside those of its entry` },
      async (target, binding) => {
        await envelopesAgree(target, binding, aspect);
      },
    ),
  ),
  requirementOn(
    documents,
    'MET-06',
    { slug: 'bundle', says: 'the identifier of each document Bundle beside that of its entry' },
    masterIsBundles,
  ),
  requirementOn(
    documents,
    'MET-07',
    { slug: 'repeated', says: 'the identifiers of each document entry' },
    masterRepeated,
  ),
  ...(['size', 'hash'] as const).map((what) =>
    requirementOn(
      documents,
      'MET-08',
      { slug: what, says: `the ${what} of each document, announced and delivered` },
      async (target, binding) => {
        await bytesAreAsAnnounced(target, binding, what);
      },
    ),
  ),
];
