import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import type { Element } from './structure.ts';

/** Markup without its comments; read once, from the left, however many beginnings have no end. */
function withoutComments(xhtml: string): string {
  const [first = '', ...rest] = xhtml.split('<!--');
  return [first, ...rest.map((part) => part.split('-->').slice(1).join('-->'))].join('');
}

/** Whether markup shows anything: text outside its tags, or an image (R4 narrative.html#rules). */
function showsSomething(xhtml: string): boolean {
  const markup = withoutComments(xhtml);
  if (/<img\b/.test(markup)) return true;
  const text = markup.replace(/<[^<>]*>/g, '').replace(/&(nbsp|#160|#xa0);/gi, ' ');
  return text.trim() !== '';
}

/** Whether the outermost element is a `div` in the XHTML namespace (R4 narrative.html#xhtml). */
function isXhtmlDiv(xhtml: string): boolean {
  const [tag = ''] = xhtml.trimStart().split('>', 1);
  return (
    /^<div\s/.test(tag) && /\sxmlns\s?=\s?["']http:\/\/www\.w3\.org\/1999\/xhtml["']/.test(tag)
  );
}

function checkNamespace(instance: Instance, xhtml: string, element: Element, run: Run): void {
  if (isXhtmlDiv(xhtml)) return;
  const found = quoted(xhtml.slice(0, 60));
  const wanted = 'a div with xmlns="http://www.w3.org/1999/xhtml"';
  run.report({ code: 'narrative', at: instance, found, wanted, element });
}

const checks = fhirpath.compile(
  { base: 'Narrative', expression: '`div`.htmlChecks()' },
  r4,
) as (narrative: { div: string }) => unknown[];

/** Attributes of XML itself, with a prefix, which fhirpath.js refuses; R4 asks for the first (languages.html). */
const xmlAttributes = /\sxml:(?:lang|space)\s?=\s?(?:"[^"]*"|'[^']*')/g;

const isAllowed = (xhtml: string): boolean =>
  checks({ div: xhtml.replace(xmlAttributes, '') })[0] !== false;

/** Whether the markup would be in order if there were something to read in it. */
const isAllowedWithText = (xhtml: string): boolean =>
  isAllowed(xhtml.replace(/<\/div>\s*$/, 'text</div>'));

/** Checks the narrative. R4 gives txt-1 and txt-2 one expression; what it says is told apart here. */
export function checkNarrative(instance: Instance, element: Element, run: Run): void {
  const { value } = instance;
  if (instance.type !== 'xhtml' || element !== instance.shape || typeof value !== 'string') return;
  checkNamespace(instance, value, element, run);
  if (isAllowed(value)) return;
  const report = { code: 'narrative', at: instance, element } as const;
  const isEmpty = !showsSomething(value);
  if (isEmpty) {
    const wanted = 'some content that is not white space';
    run.report({ ...report, found: 'nothing to read', wanted, rule: 'txt-2' });
  }
  if (isEmpty && isAllowedWithText(value)) return;
  const found = 'markup that a narrative may not hold';
  const wanted = 'well-formed XHTML of the elements and attributes R4 allows';
  run.report({ ...report, found, wanted, rule: 'txt-1' });
}
