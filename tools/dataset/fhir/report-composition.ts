import type { Composition, CompositionRelatesTo } from 'fhir/r4.js';
import { reportDocumentIdentifier, reportIdentifier } from '../identity.ts';
import { distinct, interpreted, periodOf } from '../interpreted.ts';
import type { KnownStudy } from '../interpreted.ts';
import type { ReportFacts } from '../scenario/reports.ts';
import { concept, reportType, sectionCode } from './concepts.ts';
import { compositionReport } from './extensions.ts';
import { studyReference } from './identifiers.ts';
import { section } from './narrative.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** Composition.status for a report's status (A.1.8.2). */
const compositionStatus = {
  partial: 'preliminary',
  preliminary: 'preliminary',
  final: 'final',
  amended: 'amended',
  corrected: 'amended',
  appended: 'amended',
  cancelled: 'entered-in-error',
  'entered-in-error': 'entered-in-error',
} as const;

/** The version that this one replaces and the report that it adds to, each by the identity of its document. */
function links({ archive }: Setting, report: ReportFacts): CompositionRelatesTo[] {
  const link = (code: CompositionRelatesTo['code'], to: string): CompositionRelatesTo[] =>
    archive.reports
      .filter(({ id }) => id === to)
      .map((other) => ({ code, targetIdentifier: reportDocumentIdentifier(other) }));
  const { appends, supersedes } = report;
  return [
    ...(supersedes === undefined ? [] : link('replaces', supersedes)),
    ...(appends === undefined ? [] : link('appends', appends)),
  ];
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
  const studies = interpreted(report, setting.archive);
  const role = { reference: `PractitionerRole/${report.hospital}-radiologist` };
  const relatesTo = links(setting, report);
  const period = periodOf(studies);
  const procedures = distinct(studies.flatMap((study) => study.procedures));
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
        ...(procedures.length > 0 && { code: procedures.map(concept) }),
        ...(period !== undefined && { period }),
      },
    ],
    section: sections(report, studies) ?? [],
  };
}
