import type { CompositionSection, Narrative } from 'fhir/r4.js';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One paragraph of text in a language. */
export function narrative(text: string, language: string): Narrative {
  const attributes = `xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}" lang="${language}"`;
  return { status: 'generated', div: `<div ${attributes}>${escaped(text)}</div>` };
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
