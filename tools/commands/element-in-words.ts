import { guidelineElements, type GuidelineElement } from '../guide/model-elements.ts';
import { nearest } from '../requirements/nearest.ts';
import { countsInWords } from '../reporters/counts.ts';
import type { Requirement } from '../verdict/check.ts';
import type { Result } from '../verdict/run.ts';
import { UsageError } from './usage-error.ts';

/** Whether a word is the id of an element of the guideline, in capitals: `A.1.4.6`, `F3`. */
export const isElementId = (word: string): boolean => /^(?:[AB](?:\.\d+)+|[FR]\d+)$/.test(word);

/**
 * An element of the guideline: what it is, where FHIR and DICOM have it, which statements cover it, and
 * how those ended in the last run, of which there may be no result.
 * @throws UsageError for an id that no logical model has
 */
export function elementInWords(
  id: string,
  requirements: readonly Requirement[],
  results: readonly Result[],
): string {
  const all = guidelineElements();
  const found = all.find(({ guidelineId }) => guidelineId === id);
  if (found === undefined) throw new UsageError(unknown(id, all));
  const { short = '', definition = '', path, min, max, fhir, dicom, binding } = found;
  return [
    `${id}  ${short}`,
    '',
    `  ${definition}`,
    '',
    ...line('model', `${path} ${min}..${max}`),
    ...line('FHIR', fhir.map(({ map }) => map).join(', ')),
    ...line('DICOM', dicom.map(({ map }) => map).join(', ')),
    ...line('values', binding?.valueSet ?? ''),
    '',
    ...covering(id, requirements, results),
  ].join('\n');
}

const line = (label: string, text: string): readonly string[] =>
  text === '' ? [] : [`  ${label.padEnd(10)}${text}`];

function covering(
  id: string,
  requirements: readonly Requirement[],
  results: readonly Result[],
): readonly string[] {
  const own = requirements.filter(({ elements }) => elements.includes(id));
  if (own.length === 0) return ['  No statement covers it yet, so no check is about it alone.'];
  return [
    '  Statements that cover it; `npx ncpeh explain KEY` tells one of them',
    ...own.map(({ key, strength, title }) => {
      const judged = results.filter((result) => result.key === key);
      const ended = judged.length === 0 ? '' : ` (${countsInWords(judged)})`;
      return `    ${key}  ${strength.padEnd(10)} ${title}${ended}`;
    }),
  ];
}

function unknown(id: string, all: readonly GuidelineElement[]): string {
  const near = nearest(
    id,
    all.map(({ guidelineId }) => guidelineId),
  );
  return (
    `Found ${id}, which is no element of the guideline, wanted one such as ${near.join(', ')}. ` +
    '`npx ncpeh guide --trace` writes all of them to build/trace.csv.'
  );
}
