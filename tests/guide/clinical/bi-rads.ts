import type { ReportDocument } from './report-document.ts';
import { findingsOf, saidIn } from './report-document.ts';
import type { Language } from './words.ts';

/** The BI-RADS assessment categories of SNOMED CT. */
const categoryOf: Readonly<Record<string, number>> = {
  '397138000': 0,
  '397140005': 1,
  '397141009': 2,
  '397143007': 3,
  '397144001': 4,
  '397145000': 5,
};

/** What a category asks for (ACR BI-RADS atlas, 5th edition): 0 more imaging, 3 an early control, 4 and 5 tissue, others nothing. */
function askedFor(category: number): 'biopsy' | 'control' | 'imaging' | 'nothing' {
  if (category === 0) return 'imaging';
  if (category === 3) return 'control';
  return category >= 4 ? 'biopsy' : 'nothing';
}

const words: Readonly<Partial<Record<Language, Readonly<Record<string, RegExp>>>>> = {
  cs: { biopsy: /biopsi/i, control: /kontrol/i, imaging: /doplň/i },
};

/** The BI-RADS categories that a document has in codes. */
export function categoriesOf(document: ReportDocument): number[] {
  const codes = findingsOf(document).flatMap(
    ({ valueCodeableConcept }) => valueCodeableConcept?.coding ?? [],
  );
  return codes.flatMap(({ code }) => categoryOf[code ?? ''] ?? []);
}

/** Where categories in codes, in the impression, and the recommendation disagree. */
export function biRadsFaults(document: ReportDocument): string[] {
  const coded = categoriesOf(document);
  const impression = saidIn(document, 'impression');
  const said = [...impression.matchAll(/BI-RADS (\d)/g)].map(([, digit]) => Number(digit));
  if (coded.length === 0) return said.length === 0 ? [] : ['a category in words alone'];
  const asked = coded.includes(0) ? askedFor(0) : askedFor(Math.max(...coded));
  const recommended = Object.entries(words[document.language] ?? {})
    .filter(([, pattern]) => pattern.test(saidIn(document, 'recommendation')))
    .map(([what]) => what);
  const expected = asked === 'nothing' ? [] : [asked];
  return [
    ...(String(coded.sort()) === String(said.sort())
      ? []
      : [`codes ${String(coded)}, words ${String(said)}`]),
    ...(String(expected) === String(recommended)
      ? []
      : [`asks for ${asked}, recommends ${recommended.join(' and ') || 'nothing'}`]),
  ];
}
