import { documentsOnly } from './rules/documents-only.ts';
import { idsUnsearchable } from './rules/ids-unsearchable.ts';
import { knowing } from './rules/knowing.ts';
import { nothingIncluded } from './rules/nothing-included.ts';
import { openPeriods } from './rules/open-periods.ts';
import { sizesUnknown } from './rules/sizes-unknown.ts';
import { statusWanted } from './rules/status-wanted.ts';
import { twoDatePrefixes } from './rules/two-date-prefixes.ts';
import { urnFullUrls } from './rules/urn-full-urls.ts';
import type { Variant } from './variant.ts';

/** The parameters of ITI-67. */
const mhd = [
  ...['patient', 'patient.identifier', 'status', 'type', 'category', 'event', 'format'],
  ...['identifier', 'date', 'period', 'creation', 'setting', 'facility', 'security-label'],
  ...['related', 'related:identifier', 'author.given', 'author.family'],
];

export default {
  name: 'xds-backed',
  says: 'An MHD responder in front of an XDS registry: documents, and the parameters of ITI-67.',
  declares: { manifests: ['documents'], reports: ['documents'], options: ['download'] },
  rules: [
    idsUnsearchable,
    nothingIncluded,
    openPeriods,
    sizesUnknown,
    statusWanted,
    twoDatePrefixes,
    urnFullUrls,
    {
      does: 'knows the parameters of ITI-67 and ignores any other; searches DocumentReference only',
      source: 'IHE ITI MHD, 3.67.4.1.2: the responder may ignore parameters it does not support',
      fhir: knowing({ DocumentReference: mhd, ...documentsOnly }, () => 'ignored'),
    },
  ],
  warned: {
    'QRY-14': 'the stored query has two bounds and no other form of date',
    'QRY-21': 'MHD lets a responder ignore what it does not support, whatever is preferred',
  },
} satisfies Variant;
