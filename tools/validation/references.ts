import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import { literalParts, resolve, type Resolved } from './resolution.ts';
import type { Report, Run } from './run.ts';
import { isAnyResource } from './slots.ts';
import { isObject } from './strip-definition.ts';
import type { Element, Structure } from './structure.ts';
import { typesFor } from './types.ts';

/** The literal reference of a Reference, or of a canonical. */
export function referenceText({ type, value }: Instance): string | undefined {
  if (type === 'canonical') return typeof value === 'string' ? value : undefined;
  const text = type === 'Reference' && isObject(value) ? value['reference'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

const statedType = ({ value }: Instance): string | undefined => {
  const type = isObject(value) ? value['type'] : undefined;
  return typeof type === 'string' ? type : undefined;
};

/** The type of what a reference points to: of the target at hand, in the URL, or stated beside it. */
function targetType(instance: Instance, resolved: Resolved | undefined): string | undefined {
  if (resolved !== undefined && 'target' in resolved) return resolved.target.type;
  const inUrl = resolved?.how === 'elsewhere' ? resolved.type : undefined;
  return inUrl ?? statedType(instance);
}

/** Whether a type is, or specializes, the type of a target profile. */
const isOfType = (type: string, { type: wanted }: Structure): boolean =>
  wanted === type || isAnyResource(wanted);

/** Whether a target, as far as it is known, may be what the profile asks for. */
function fits(type: string, resolved: Resolved | undefined, target: Structure, run: Run): boolean {
  if (!isOfType(type, target)) return false;
  if (!target.isProfile || resolved === undefined || !('target' in resolved)) return true;
  return run.conforms(resolved.target, target);
}

function checkTargets(
  instance: Instance,
  element: Element,
  resolved: Resolved | undefined,
  run: Run,
): void {
  const urls = typesFor(element, 'Reference').flatMap(({ targets }) => targets);
  const targets = urls.flatMap((url) => run.structures.byUrl(url) ?? []);
  if (urls.length === 0 || targets.length < urls.length) return;
  const type = targetType(instance, resolved);
  if (type === undefined || targets.some((target) => fits(type, resolved, target, run))) return;
  const wanted = `a reference to ${urls.map((url) => url.replace(/^.*\//, '')).join(' or ')}`;
  const found = `a reference to ${type}: ${quoted(referenceText(instance) ?? instance.value)}`;
  run.report({ code: 'reference', at: instance, found, wanted, element });
}

const aggregations: Readonly<Record<string, readonly Resolved['how'][]>> = {
  contained: ['contained'],
  bundled: ['bundled'],
  referenced: ['bundled', 'elsewhere'],
};

/** R4 ElementDefinition.type.aggregation: where the target may be. */
function checkAggregation(
  instance: Instance,
  element: Element,
  resolved: Resolved | undefined,
  run: Run,
): void {
  const modes = typesFor(element, 'Reference').flatMap(({ aggregation }) => aggregation);
  if (modes.length === 0 || resolved === undefined || resolved.how === 'missing') return;
  if (modes.some((mode) => aggregations[mode]?.includes(resolved.how) === true)) return;
  const found = `a target that is ${resolved.how}`;
  const wanted = `a target that is ${modes.join(' or ')}`;
  run.report({ code: 'reference', at: instance, found, wanted, element });
}

/** Faults of the reference alone, whatever the definition allows. */
function ownFault(
  instance: Instance,
  text: string,
  resolved: Resolved,
  run: Run,
): Omit<Report, 'at' | 'code'> | undefined {
  if (resolved.how === 'missing')
    return { found: quoted(text), wanted: 'the id of a contained resource', rule: 'ref-1' };
  const isRelative = !/^([a-z][a-z0-9+.-]*:|#)/i.test(text);
  const parts = literalParts(text);
  if (isRelative && (parts === undefined || run.structures.byType(parts.type)?.kind !== 'resource'))
    return { found: quoted(text), wanted: 'Type/id, an absolute URL, or #id' };
  const type = targetType(instance, resolved);
  const stated = statedType(instance);
  if (stated !== undefined && type !== undefined && stated !== type)
    return { found: `type ${quoted(stated)}`, wanted: `${type}, which the reference points to` };
  return undefined;
}

/** Checks a Reference: its form, what it points to, and where that may stand. */
export function checkReference(instance: Instance, element: Element, run: Run): void {
  if (instance.type !== 'Reference') return;
  const text = referenceText(instance);
  const resolved = text === undefined ? undefined : resolve(instance, text, run.structures);
  if (text !== undefined && resolved !== undefined && element === instance.shape) {
    const fault = ownFault(instance, text, resolved, run);
    if (fault !== undefined) run.report({ ...fault, code: 'reference', at: instance, element });
  }
  checkTargets(instance, element, resolved, run);
  checkAggregation(instance, element, resolved, run);
}
