import type { JsonObject } from '../strip-definition.ts';

const snomedUrl = 'http://snomed.info/sct';
const loincUrl = 'http://loinc.org';

const composed = (system: string, ...filter: JsonObject[]): JsonObject => ({
  compose: { include: [filter.length === 0 ? { system } : { system, filter }] },
});

/** R4 snomedct.html, loinc.html, ucum.html: value sets that exist by their URL alone. */
const rules: readonly [RegExp, (found: string) => JsonObject][] = [
  [/^http:\/\/snomed\.info\/sct(?:\/[^?]*)?\?fhir_vs$/, () => composed(snomedUrl)],
  [
    /^http:\/\/snomed\.info\/sct(?:\/[^?]*)?\?fhir_vs=isa\/(\d+)$/,
    (value) => composed(snomedUrl, { property: 'concept', op: 'is-a', value }),
  ],
  [
    /^http:\/\/snomed\.info\/sct(?:\/[^?]*)?\?fhir_vs=refset(?:\/(\d+))?$/,
    (value) => composed(snomedUrl, { property: 'concept', op: 'in', value }),
  ],
  [
    /^http:\/\/snomed\.info\/sct(?:\/[^?]*)?\?fhir_vs=ecl\/(.+)$/,
    (value) => composed(snomedUrl, { property: 'expression', op: '=', value }),
  ],
  [/^http:\/\/loinc\.org\/vs$/, () => composed(loincUrl)],
  [
    /^http:\/\/loinc\.org\/vs\/(.+)$/,
    (value) => composed(loincUrl, { property: 'LIST', op: '=', value }),
  ],
  [/^http:\/\/unitsofmeasure\.org\/vs$/, () => composed('http://unitsofmeasure.org')],
];

/** The definition of a value set that a code system implies, or `undefined`. */
export function impliedValueSet(url: string): JsonObject | undefined {
  for (const [pattern, make] of rules) {
    const found = pattern.exec(url);
    if (found !== null) return make(found[1] ?? '');
  }
  return undefined;
}
