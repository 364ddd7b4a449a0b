import { fitsContext } from './extension-context.ts';
import { quoted } from './finding.ts';
import { childrenNamed } from './content.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject } from './strip-definition.ts';
import type { Element, Structure } from './structure.ts';

const urlOf = ({ value }: Instance): string | undefined => {
  const url = isObject(value) ? value['url'] : undefined;
  return typeof url === 'string' ? url : undefined;
};

/** A part of a complex extension is named by that extension, not by a URL of its own. */
function checkPart(
  part: Instance,
  within: Instance,
  name: string,
  element: Element,
  run: Run,
): void {
  const url = urlOf(within);
  const parent = url === undefined ? undefined : definitionOf(within, run);
  if (parent === undefined) return;
  const children = parent.children.find((one) => one.name === 'extension');
  const slice = children?.slices.find((one) => nameOf(one) === name);
  if (slice !== undefined) return;
  const names = (children?.slices ?? []).map((one) => nameOf(one)).join(', ');
  const found = `the part ${quoted(name)}`;
  const wanted = names === '' ? 'an absolute URL' : `one of ${names}`;
  run.report({ code: 'extension', at: part, found, wanted, element });
}

/** The `url` of a part as its slice fixes it. */
function nameOf(slice: Element): string | undefined {
  const fixed = slice.children.find(({ name }) => name === 'url')?.fixed?.value;
  return typeof fixed === 'string' ? fixed : slice.sliceName;
}

/** What defines an extension: a structure of its URL, or the slice of the extension it is part of. */
function definitionOf(extension: Instance, run: Run): Element | undefined {
  const url = urlOf(extension);
  if (url === undefined) return undefined;
  const structure = run.structures.byUrl(url);
  if (structure !== undefined) return structure.root;
  const { parent } = extension;
  if (parent?.type !== 'Extension') return undefined;
  const within = definitionOf(parent, run)?.children.find(({ name }) => name === 'extension');
  return within?.slices.find((slice) => nameOf(slice) === url);
}

/** A modifier changes what its element means, so a reader must see it as one (R4 2.5.1). */
function checkKind(extension: Instance, structure: Structure, element: Element, run: Run): void {
  const isModifier = extension.name === 'modifierExtension';
  if (structure.root.isModifier === isModifier) return;
  const found = `${structure.url} as ${extension.name}`;
  const wanted = isModifier ? 'extension, because it modifies nothing' : 'modifierExtension';
  run.report({ code: 'extension', at: extension, found, wanted, element });
}

function checkKnown(extension: Instance, structure: Structure, element: Element, run: Run): void {
  if (structure.type !== 'Extension') {
    const found = `${structure.url}, which defines ${structure.type}`;
    run.report({ code: 'extension', at: extension, found, wanted: 'an extension', element });
    return;
  }
  checkKind(extension, structure, element, run);
  fitsContext(extension, structure, run);
  run.walk(extension, structure.root);
}

/** Unknown extensions are no fault (R4 2.5); a reader that does not know a modifier must refuse the resource. */
function checkUnknown(extension: Instance, url: string, element: Element, run: Run): void {
  const isModifier = extension.name === 'modifierExtension';
  run.report({
    severity: isModifier ? 'warning' : 'information',
    code: 'extension',
    at: extension,
    found: `${quoted(url)}, which is not defined here`,
    wanted: 'an extension whose definition is at hand',
    element,
  });
}

/** ext-1, from the structure: either extensions or a value. */
function checkContent(extension: Instance, element: Element, run: Run): void {
  const values = childrenNamed(extension, 'value', run.structures).length;
  const parts = childrenNamed(extension, 'extension', run.structures).length;
  if (values > 0 !== parts > 0) return;
  const found = values > 0 ? 'both a value and extensions' : 'neither a value nor extensions';
  const wanted = 'one of the two';
  run.report({ code: 'invariant', at: extension, found, wanted, element, rule: 'ext-1' });
}

/** Checks an extension against the definition that its `url` names, and where it may stand. */
export function checkExtension(instance: Instance, element: Element, run: Run): void {
  if (instance.type !== 'Extension' || element !== instance.shape) return;
  checkContent(instance, element, run);
  const url = urlOf(instance);
  if (url === undefined) return;
  const structure = run.structures.byUrl(url);
  const { parent } = instance;
  if (structure !== undefined) checkKnown(instance, structure, element, run);
  else if (/^[a-z][a-z0-9+.-]*:/i.test(url)) checkUnknown(instance, url, element, run);
  else if (parent?.type === 'Extension') checkPart(instance, parent, url, element, run);
  else {
    const found = quoted(url);
    run.report({ code: 'extension', at: instance, found, wanted: 'an absolute URL', element });
  }
}
