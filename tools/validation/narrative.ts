import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import type { Element } from './structure.ts';

/** Whether markup shows anything: text outside its tags, or an image (R4 narrative.html#rules). */
function showsSomething(xhtml: string): boolean {
  if (/<img\b/.test(xhtml)) return true;
  const text = xhtml.replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>/g, '');
  return text.replace(/&(nbsp|#160|#xa0);/gi, ' ').trim() !== '';
}

/** Whether the outermost element is a `div` in the XHTML namespace (R4 narrative.html#xhtml). */
const isXhtmlDiv = (xhtml: string): boolean =>
  /^\s*<div(\s[^>]*)?\sxmlns\s*=\s*(["'])http:\/\/www\.w3\.org\/1999\/xhtml\2/.test(xhtml);

function checkNamespace(instance: Instance, xhtml: string, element: Element, run: Run): void {
  if (isXhtmlDiv(xhtml)) return;
  const found = quoted(xhtml.slice(0, 60));
  const wanted = 'a div with xmlns="http://www.w3.org/1999/xhtml"';
  run.report({ code: 'narrative', at: instance, found, wanted, element });
}

/**
 * Checks the narrative: txt-2 when there is nothing to read, else txt-1. R4 gives both invariants
 * one expression; both mean what fhirpath.js checks under that name.
 */
export function checkNarrative(instance: Instance, element: Element, run: Run): void {
  if (instance.type !== 'xhtml' || element !== instance.shape) return;
  if (typeof instance.value !== 'string') return;
  checkNamespace(instance, instance.value, element, run);
  const { verdict } = run.evaluator.evaluate('htmlChecks()', instance, run);
  if (verdict !== 'false') return;
  const isEmpty = !showsSomething(instance.value);
  run.report({
    code: 'narrative',
    at: instance,
    found: isEmpty ? 'nothing to read' : 'markup that a narrative may not hold',
    wanted: isEmpty
      ? 'some content that is not white space'
      : 'well-formed XHTML of the elements and attributes R4 allows',
    element,
    rule: isEmpty ? 'txt-2' : 'txt-1',
  });
}
