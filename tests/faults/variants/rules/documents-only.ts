import type { Known } from './knowing.ts';

/** Neither studies nor reports are searched as resources: there are documents only. */
export const documentsOnly: Known = { ImagingStudy: [], DiagnosticReport: [] };
