import type { FhirResource } from 'fhir/r4.js';
import { reportDocumentIdentifier } from '../identity.ts';
import { documentBundle } from './document.ts';
import { reportComposition } from './report-composition.ts';
import { reportEnvelope } from './report-envelope.ts';
import type { Setting } from './setting.ts';

/** Every report version as a document, with its envelope. */
export function reportDocuments(
  setting: Setting,
  others: ReadonlyMap<string, FhirResource>,
): FhirResource[] {
  return setting.archive.reports.flatMap((report) => {
    const document = documentBundle(setting, others, {
      id: `${report.id}-document`,
      profile: 'imaging-report-bundle',
      identifier: reportDocumentIdentifier(report),
      language: report.language,
      timestamp: report.issued,
      composition: reportComposition(setting, report),
    });
    return [document, reportEnvelope(setting, report, document)];
  });
}
