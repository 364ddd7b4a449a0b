import { opaquePaging } from './rules/opaque-paging.ts';
import { storedMeta } from './rules/stored-meta.ts';
import { strictParameters } from './rules/strict-parameters.ts';
import { totalsOnRequest } from './rules/totals-on-request.ts';
import type { Variant } from './variant.ts';

export default {
  name: 'hapi-like',
  says: 'A general FHIR server loaded with the search parameters of this guide.',
  declares: {
    manifests: ['documents', 'resources'],
    reports: ['documents', 'resources'],
    options: ['download'],
  },
  rules: [storedMeta, totalsOnRequest, strictParameters, opaquePaging],
  warned: {},
} satisfies Variant;
