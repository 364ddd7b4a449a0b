import { Buffer } from 'node:buffer';
import type {
  Bundle,
  Composition,
  CompositionSection,
  DiagnosticReport,
  FhirResource,
  ImagingStudy,
  Observation,
} from 'fhir/r4.js';
import { builtResources } from '../../../tools/guide/built.ts';
import { plainText } from './plain-text.ts';
import { headings } from './words.ts';
import type { Language } from './words.ts';

/** A report document of the guide, as far as its clinical content is compared. */
export interface ReportDocument {
  /** Its id, less `-document`. */
  readonly name: string;
  readonly language: Language;
  readonly bundle: Bundle;
  readonly composition: Composition;
  /** The report that the Composition names. */
  readonly report: DiagnosticReport;
  /** The studies it interprets. */
  readonly studies: readonly ImagingStudy[];
}

/** The resources of one type in a document. */
export function ofType<T extends FhirResource['resourceType']>(
  { bundle }: Pick<ReportDocument, 'bundle'>,
  type: T,
): Extract<FhirResource, { resourceType: T }>[] {
  const resources = (bundle.entry ?? []).map(({ resource }) => resource as FhirResource);
  return resources.filter(
    (one): one is Extract<FhirResource, { resourceType: T }> => one.resourceType === type,
  );
}

/** The findings in codes: observations that tell no dose. */
export function findingsOf(document: ReportDocument): Observation[] {
  const results = new Set(document.report.result?.map(({ reference }) => reference));
  return ofType(document, 'Observation').filter(
    ({ code, id }) =>
      results.has(`Observation/${id ?? ''}`) && code.coding?.[0]?.code !== '73569-6',
  );
}

/** The section that stands for the findings of an addendum. */
const addendum = '55107-7';

/** What a section of the document says, or the same part of a form for reading where the report has no sections. */
export function saidIn(document: ReportDocument, part: keyof (typeof headings)['en']): string {
  const { code, words } = headings[document.language][part];
  const coded = (wanted: string) =>
    document.composition.section?.find((one) => one.code?.coding?.[0]?.code === wanted);
  const section = coded(code) ?? (part === 'findings' ? coded(addendum) : undefined);
  return section === undefined ? inForm(document.report, words) : textOf(section);
}

const textOf = ({ text }: CompositionSection): string => (text?.div ?? '').replace(/<[^>]*>/g, '');

/** The paragraph of the form that begins with the heading. */
function inForm(report: DiagnosticReport, heading: string): string {
  const form = report.presentedForm?.find(({ contentType }) => contentType === 'text/plain');
  const text = Buffer.from(form?.data ?? '', 'base64').toString('utf8');
  const paragraph = text.split('\n\n').find((one) => one.startsWith(`${heading}:`));
  return paragraph?.slice(heading.length + 1).replaceAll('\n', ' ') ?? '';
}

/** A report document, read; undefined for a document of another kind. */
export function documentOf(bundle: Bundle): ReportDocument | undefined {
  const composition = ofType({ bundle }, 'Composition')[0];
  const named = composition?.extension?.find(({ url }) =>
    url.endsWith('composition-diagnosticreport'),
  );
  const report = ofType({ bundle }, 'DiagnosticReport').find(
    ({ id }) => named?.valueReference?.reference === `DiagnosticReport/${id ?? ''}`,
  );
  if (composition === undefined || report === undefined) return undefined;
  const about = report.imagingStudy?.map(({ reference }) => reference) ?? [];
  const studies = ofType({ bundle }, 'ImagingStudy').filter(({ id }) =>
    about.includes(`ImagingStudy/${id ?? ''}`),
  );
  const name = (bundle.id ?? '').replace(/-document$/, '');
  const language = composition.language as Language;
  return { name, language, bundle, composition, report, studies };
}

/** All report documents of the built guide. */
export function reportDocuments(): readonly ReportDocument[] {
  return builtResources('Bundle').flatMap((one) => documentOf(one as unknown as Bundle) ?? []);
}

/** All that a report says to a reader, in whatever form. */
export function wholeText({ composition, report }: ReportDocument): string {
  const sections = (composition.section ?? []).flatMap((one) => [one, ...(one.section ?? [])]);
  const forms = (report.presentedForm ?? []).map(plainText);
  return [composition.title, ...sections.map(textOf), ...forms].join('\n');
}
