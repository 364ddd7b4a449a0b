import type { Quantity } from 'fhir/r4.js';
import type { ReportDocument } from './report-document.ts';
import { findingsOf, saidIn } from './report-document.ts';

/** Measurements in a text, written alike: `11,2 g/mL` is `11.2 g/mL`. */
export function measurementsIn(text: string): Set<string> {
  const found = text.matchAll(/(\d+(?:[.,]\d+)?)\s?(mm|cm|mL|g\/mL|mGy|HU)(?!\p{L})/gu);
  return new Set(
    [...found].map(([, value = '', unit = '']) => `${value.replace(',', '.')} ${unit}`),
  );
}

/** The measurements that the findings have as quantities. */
function measurementsInCodes(document: ReportDocument): Set<string> {
  const quantities = findingsOf(document).flatMap(({ component = [], valueQuantity }) => [
    valueQuantity,
    ...component.map((one) => one.valueQuantity),
  ]);
  const known = quantities.filter((one): one is Quantity => one !== undefined);
  return new Set(known.map(({ code, value }) => `${String(value)} ${code ?? ''}`));
}

/** What is measured in the impression, in the coded conclusion or in codes, and not told in the findings. */
export function measurementFaults(document: ReportDocument): string[] {
  const told = measurementsIn(saidIn(document, 'findings'));
  const missing = (where: string, some: ReadonlySet<string>) =>
    [...some].filter((one) => !told.has(one)).map((one) => `${where}: ${one} not in the findings`);
  return [
    ...missing('impression', measurementsIn(saidIn(document, 'impression'))),
    ...missing('conclusion', measurementsIn(document.report.conclusion ?? '')),
    ...missing('codes', measurementsInCodes(document)),
  ];
}
