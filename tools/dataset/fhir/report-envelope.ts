import type { Bundle, DocumentReference } from 'fhir/r4.js';
import { reportDocumentIdentifier } from '../identity.ts';
import { interpreted } from '../interpreted.ts';
import type { ReportFacts } from '../scenario/reports.ts';
import { documentBytes, sizeAndHash } from './attachment.ts';
import { concept, reportType } from './concepts.ts';
import { envelopeCategory, envelopeOf, relatesTo } from './envelope.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

function attachment(setting: Setting, report: ReportFacts, document: Bundle) {
  return {
    contentType: 'application/fhir+json',
    language: report.language,
    url: `${setting.fhirBase}/Bundle/${document.id ?? ''}`,
    ...sizeAndHash(documentBytes(document)),
    title: report.title,
    creation: report.issued,
  };
}

function statusOf({ archive }: Setting, { id, status }: ReportFacts): DocumentReference['status'] {
  if (status === 'cancelled' || status === 'entered-in-error') return 'entered-in-error';
  return archive.replaced.has(id) ? 'superseded' : 'current';
}

/** The envelope of one report version. That a later version exists is its status, as a registry has it. */
export function reportEnvelope(
  setting: Setting,
  report: ReportFacts,
  document: Bundle,
): DocumentReference {
  const role = { reference: `PractitionerRole/${report.hospital}-radiologist` };
  const organization = { reference: `Organization/${report.hospital}` };
  const identifier = reportDocumentIdentifier(report);
  const links = [
    ...relatesTo('replaces', report.supersedes),
    ...relatesTo('appends', report.appends),
  ];
  return {
    resourceType: 'DocumentReference',
    id: `${report.id}-envelope`,
    meta: follows(setting, 'imaging-report-documentreference'),
    ...envelopeOf(setting, interpreted(report, setting.archive)),
    masterIdentifier: identifier,
    identifier: [identifier],
    status: statusOf(setting, report),
    type: concept(reportType),
    category: envelopeCategory('REPORTS') ?? [],
    subject: { reference: `Patient/${report.patient}` },
    date: report.indexed,
    author: [role, organization],
    authenticator: role,
    custodian: organization,
    ...(links.length > 0 && { relatesTo: links }),
    description: report.title,
    content: [{ attachment: attachment(setting, report, document) }],
  };
}
