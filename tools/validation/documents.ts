import { quoted } from './finding.ts';
import { contentOf } from './content.ts';
import type { Instance } from './instance.ts';
import { referenceText } from './references.ts';
import { resolve, type BundleEntry } from './resolution.ts';
import type { Run } from './run.ts';
import type { Element } from './structure.ts';

/** Every element below one that refers to something. */
function* referencesBelow(instance: Instance, run: Run): Generator<Instance> {
  if (instance.type === 'Reference' && referenceText(instance) !== undefined) yield instance;
  for (const children of contentOf(instance, run.structures).children.values())
    for (const child of children) yield* referencesBelow(child, run);
}

function targetsOf(resource: Instance, run: Run): Instance[] {
  return [...referencesBelow(resource, run)].flatMap((reference) => {
    const resolved = resolve(reference, referenceText(reference) ?? '', run.structures);
    return resolved.how === 'bundled' ? [resolved.target] : [];
  });
}

/** Elements of a Composition whose targets a document must hold (R4 documents.html, "Document Content"). */
const included = [
  'subject',
  'encounter',
  'author',
  'attester.party',
  'custodian',
  'event.detail',
  'section.author',
  'section.focus',
  'section.entry',
];

/** The path of an element without indexes, nested sections counted as sections. */
const plainPath = ({ path, resource }: Instance): string =>
  path
    .slice(resource.path.length + 1)
    .replace(/\[\d+\]/g, '')
    .replace(/(section\.)+/g, 'section.');

function checkIncluded(composition: Instance, element: Element, run: Run): void {
  for (const reference of referencesBelow(composition, run)) {
    if (reference.resource !== composition || !included.includes(plainPath(reference))) continue;
    const text = referenceText(reference) ?? '';
    if (resolve(reference, text, run.structures).how !== 'elsewhere') continue;
    const found = `${quoted(text)}, which is not in the document`;
    const wanted = 'a reference to an entry of this Bundle';
    run.report({ code: 'bundle', at: reference, found, wanted, element, rule: 'document-content' });
  }
}

/** What hangs together with the Composition: what it refers to, and what refers to that, in any number of steps. */
function connected(entries: readonly Instance[], first: Instance, run: Run): Set<Instance> {
  const neighbours = new Map<Instance, Set<Instance>>(entries.map((one) => [one, new Set()]));
  for (const one of entries)
    for (const target of targetsOf(one, run)) {
      neighbours.get(one)?.add(target);
      neighbours.get(target)?.add(one);
    }
  const reached = new Set([first]);
  for (const one of reached) for (const next of neighbours.get(one) ?? []) reached.add(next);
  return reached;
}

/**
 * Checks a document: the Composition first (bdl-11 says so too), its content included, and no entry
 * that has nothing to do with it (R4 documents.html, R4 bundle.html).
 */
export function checkDocument(entries: readonly BundleEntry[], element: Element, run: Run): void {
  const resources = entries.flatMap(({ resource }) => resource ?? []);
  const [first] = resources;
  if (first?.type !== 'Composition') return;
  checkIncluded(first, element, run);
  const reached = connected(resources, first, run);
  for (const { entry, resource } of entries) {
    if (resource === undefined || reached.has(resource)) continue;
    const found = `a ${resource.type} that nothing connects with the Composition`;
    const wanted = 'only what the Composition refers to, or what refers to that';
    run.report({ code: 'bundle', at: entry, found, wanted, element, rule: 'reachable' });
  }
}
