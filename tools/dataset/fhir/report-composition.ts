import type { Composition, CompositionRelatesTo } from 'fhir/r4.js';
import { reportDocumentIdentifier, reportIdentifier } from '../identity.ts';
import { distinct, interpreted, periodOf } from '../interpreted.ts';
import type { KnownStudy } from '../interpreted.ts';
import { reports } from '../scenario/reports.ts';
import type { ReportFacts } from '../scenario/reports.ts';
import { concept, reportType, sectionCode } from './concepts.ts';
import { compositionReport } from './extensions.ts';
import { studyReference } from './identifiers.ts';
import { section } from './narrative.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** Composition.status for a report's status (A.1.8.2). */
const compositionStatus = {
  preliminary: 'preliminary',
  final: 'final',
  amended: 'amended',
  corrected: 'amended',
} as const;

/** The version this one replaces, by the identity of its document. */
function replaces({ supersedes }: ReportFacts): CompositionRelatesTo[] {
  return reports
    .filter(({ id }) => id === supersedes)
    .map((old) => ({ code: 'replaces', targetIdentifier: reportDocumentIdentifier(old) }));
}

function sections(report: ReportFacts, studies: readonly KnownStudy[]): Composition['section'] {
  const named = studies.map(({ id, uid }) => `${id}: ${uid}`).join('; ');
  const { conclusion, language } = report;
  return [
    {
      ...section(sectionCode.studies, 'Studies', named, 'en'),
      entry: studies.map(studyReference),
    },
    section(sectionCode.impression, 'Impression', conclusion, language),
  ];
}

/** The header and the sections of a report document (A.1); it refers to the DiagnosticReport, which makes that part of it. */
export function reportComposition(setting: Setting, report: ReportFacts): Composition {
  const studies = interpreted(report, setting.studies);
  const role = { reference: `PractitionerRole/${report.hospital}-radiologist` };
  const relatesTo = replaces(report);
  return {
    resourceType: 'Composition',
    id: `${report.id}-composition`,
    meta: follows(setting, 'imaging-report-composition'),
    language: report.language,
    extension: [
      compositionReport(setting, report.id),
      {
        url: 'http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber',
        valueString: report.version,
      },
    ],
    identifier: reportIdentifier(report),
    status: compositionStatus[report.status],
    type: concept(reportType),
    subject: { reference: `Patient/${report.patient}` },
    date: report.issued,
    author: [role],
    title: report.title,
    confidentiality: 'N',
    attester: [{ mode: 'legal', time: report.issued, party: role }],
    custodian: { reference: `Organization/${report.hospital}` },
    ...(relatesTo.length > 0 && { relatesTo }),
    event: [
      {
        code: distinct(studies.flatMap(({ procedures }) => procedures)).map(concept),
        period: periodOf(studies),
      },
    ],
    section: sections(report, studies) ?? [],
  };
}
