import type { CompositionSection, Narrative } from 'fhir/r4.js';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One paragraph of text in a language. R4 allows `lang` and not `xml:lang` (txt-1). */
export function narrative(text: string, language: string): Narrative {
  const open = `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}">`;
  return { status: 'generated', div: `${open}${escaped(text)}</div>` };
}

/** A section that says something in words. */
export function section(
  code: string,
  title: string,
  text: string,
  language: string,
): CompositionSection {
  return {
    title,
    code: { coding: [{ system: 'http://loinc.org', code }] },
    text: narrative(text, language),
  };
}
