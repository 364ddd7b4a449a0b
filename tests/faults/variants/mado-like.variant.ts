import { accessionByOrder } from './rules/accession-by-order.ts';
import { bareUids } from './rules/bare-uids.ts';
import { documentsOnly } from './rules/documents-only.ts';
import { knowing } from './rules/knowing.ts';
import { madoExtensions } from './rules/mado-extensions.ts';
import { twinsShareIdentifier } from './rules/twins-share-identifier.ts';
import type { Variant } from './variant.ts';

/** The parameters of ITI-67 that MADO names, its own, and `related:identifier` for orders, of which it has no parameter. */
const mado = [
  ...['patient', 'patient.identifier', 'status', 'type', 'category', 'event', 'period'],
  ...['creation', 'date', 'setting', 'format', 'identifier', 'related', 'related:identifier'],
  ...['modality', 'anatomical-region', 'study-instance-uid', 'accession-number'],
];

export default {
  name: 'mado-like',
  says: 'A MADO content creator behind a document responder: manifests in two formats, found by its search parameters.',
  declares: { manifests: ['documents'], reports: ['documents'], options: ['download'] },
  rules: [
    twinsShareIdentifier,
    accessionByOrder,
    madoExtensions,
    bareUids,
    {
      does: 'knows the parameters of ITI-67 and those of MADO, and ignores any other',
      source:
        'IHE RAD MADO 1.0.0, CapabilityStatement and SearchParameters; IHE ITI MHD, 3.67.4.1.2',
      fhir: knowing({ DocumentReference: mado, ...documentsOnly }, () => 'ignored'),
    },
  ],
  warned: {
    'QRY-21': 'MHD lets a responder ignore what it does not support, whatever is preferred',
  },
} satisfies Variant;
