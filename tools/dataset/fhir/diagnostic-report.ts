import { Buffer } from 'node:buffer';
import type { Attachment, DiagnosticReport } from 'fhir/r4.js';
import { reportIdentifier } from '../identity.ts';
import { interpreted, periodOf } from '../interpreted.ts';
import type { ReportFacts } from '../scenario/reports.ts';
import { sizeAndHash } from './attachment.ts';
import { concept, medicalImaging, reportType } from './concepts.ts';
import { anatomicalRegions, studyModalities, studyProcedures } from './extensions.ts';
import { studyReference } from './identifiers.ts';
import { orderReferences } from './orders.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** The report as a person reads it (A.8.1). */
function presentedForm({ conclusion, issued, language, title }: ReportFacts): Attachment {
  const bytes = Buffer.from(`${title}\n\n${conclusion}\n`, 'utf8');
  return {
    contentType: 'text/plain; charset=utf-8',
    language,
    data: bytes.toString('base64'),
    ...sizeAndHash(bytes),
    title,
    creation: issued,
  };
}

/** One version of a report as a resource, with what filters compare of its studies. */
export function diagnosticReport(setting: Setting, report: ReportFacts): DiagnosticReport {
  const studies = interpreted(report, setting.archive);
  const basedOn = orderReferences(studies);
  const effectivePeriod = periodOf(studies);
  return {
    resourceType: 'DiagnosticReport',
    id: report.id,
    meta: follows(setting, 'imaging-report-diagnosticreport'),
    language: report.language,
    extension: [
      ...studyModalities(setting, studies),
      ...anatomicalRegions(setting, studies),
      ...studyProcedures(setting, studies),
    ],
    identifier: [reportIdentifier(report)],
    ...(basedOn.length > 0 && { basedOn }),
    status: report.status,
    category: [concept(reportType), { coding: [medicalImaging] }],
    code: concept(reportType),
    subject: { reference: `Patient/${report.patient}` },
    ...(effectivePeriod !== undefined && { effectivePeriod }),
    issued: report.issued,
    performer: [{ reference: `Organization/${report.hospital}` }],
    resultsInterpreter: [{ reference: `PractitionerRole/${report.hospital}-radiologist` }],
    imagingStudy: studies.map(studyReference),
    conclusion: report.conclusion,
    presentedForm: [presentedForm(report)],
  };
}
