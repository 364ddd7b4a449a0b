import type { Parameters, Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { NotApplicable, Violation } from '../../../tools/verdict/outcome.ts';
import { versionChains } from '../../../tools/oracle/versions.ts';
import { baseParameters, partsOf, searchedOn } from '../candidate/base-list.ts';
import { factsIn } from '../candidate/facts.ts';
import { includes } from '../answers/entries.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { pagesFrom } from '../answers/pages.ts';
import { isRefused } from '../answers/refusal.ts';
import { members } from '../answers/shape.ts';

/** What a list may bring along by which old versions come in: links between versions, and to studies and reports. */
const leading: Readonly<Record<string, readonly string[]>> = {
  DocumentReference: ['relatesto', 'related'],
  ImagingStudy: ['basedon'],
  DiagnosticReport: ['imaging-study', 'based-on'],
};

/** What almost every entry refers to, and a server includes that includes anything. */
const common: readonly string[] = ['patient', 'subject', 'author', 'performer', 'endpoint'];

/**
 * What a list includes is no replaced version presented as current: an envelope may come that says itself
 * that it is superseded.
 * @throws Violation naming those that come; NotApplicable when nothing is ever included.
 */
export async function includesOnlyLatest(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<void> {
  const type = searchedOn(binding);
  const found: (readonly [string, unknown])[] = [];
  for (const name of leading[type] ?? [])
    found.push(...(await includedBy(target, binding, patient, name)));
  for (const name of common)
    if (found.length === 0) found.push(...(await includedBy(target, binding, patient, name)));
  if (found.length === 0)
    throw new NotApplicable(`No _include of ${type} brings anything, so no old version either.`);
  const replaced = (['manifests', 'reports'] as const)
    .flatMap((documentClass) => versionChains(factsIn(target), documentClass))
    .flatMap((chain) => chain.replaced);
  const extra = found
    .filter(([, included]) => members(included)['status'] !== 'superseded')
    .filter(([, included]) => versionKeys(included).some((key) => replaced.includes(key)))
    .map(([address]) => address);
  target.record.compared(found.length);
  if (extra.length > 0)
    throw new Violation('Replaced versions are included with the list as if they were current.', {
      wanted: `with ${partsOf(binding).documentClass} only what is current, or says that it is superseded`,
      found: `${extra.length} of ${found.length} included resources`,
      extra,
    });
}

/**
 * A patient's list asked for with something that comes along with it.
 * @throws NotApplicable when nothing is ever included.
 */
export async function includingParameters(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<Parameters> {
  const type = searchedOn(binding);
  const base = await baseParameters(target, binding, patient);
  // Documents beside documents might be taken for matches, where nobody says which is which.
  const others = type === 'DocumentReference' ? [] : (leading[type] ?? []);
  for (const name of [...common, ...others])
    if ((await includedBy(target, binding, patient, name)).length > 0)
      return [...base, ['_include', `${type}:${name}`]];
  throw new NotApplicable(`No _include of ${type} brings anything.`);
}

/** What comes with a patient's list by one `_include`; whoever includes nothing may say so by refusing it. */
export async function includedBy(
  target: Target,
  binding: Binding,
  patient: string,
  parameter: string,
): Promise<readonly (readonly [address: string, resource: unknown])[]> {
  const type = searchedOn(binding);
  const base = await baseParameters(target, binding, patient);
  const parameters = [...base, ['_include', `${type}:${parameter}`] as const];
  const first = await target.fhir.search(type, parameters);
  if (isRefused(first)) return [];
  const found: (readonly [string, unknown])[] = [];
  for await (const page of pagesFrom(target, first)) found.push(...includes(page));
  return found;
}

/** The identifiers of a version: a document Bundle has one only. */
function versionKeys(resource: unknown): readonly string[] {
  const { identifier } = members(resource);
  return [...identifiersOf(resource), ...identifiersOf({ identifier: [identifier] })];
}
