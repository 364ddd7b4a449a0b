import type { Parameters, Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { NotApplicable } from '../../../tools/verdict/outcome.ts';
import { baseParameters, partsOf, searchedOn } from '../candidate/base-list.ts';
import { matches } from '../answers/entries.ts';
import type { Entry } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import {
  identifierOf,
  idsOf,
  isLatest,
  isOld,
  nothingOld,
  replacedBeside,
} from './old-versions.ts';
import type { Replaced } from './old-versions.ts';
import { followPages } from '../answers/pages.ts';
import { write } from '../candidate/patient.ts';
import { isRefused } from '../answers/refusal.ts';
import { members, text } from '../answers/shape.ts';

/** Asks for one value; undefined where the candidate refuses it. */
async function found(
  target: Target,
  binding: Binding,
  parameters: Parameters,
): Promise<readonly unknown[] | undefined> {
  const type = searchedOn(binding);
  const answer = await target.fhir.search(type, parameters);
  if (isRefused(answer)) return undefined;
  return matches(answer, type).map(({ resource }) => resource);
}

/** A list of a patient as it is asked for, and as who forgets to ask for a status does. */
async function basesOf(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<readonly Parameters[]> {
  const base = await baseParameters(target, binding, patient);
  const forgotten = base.filter(([name]) => name !== 'status');
  return forgotten.length === base.length ? [base] : [base, forgotten];
}

/** The values to ask for by one parameter: one that finds the latest version, and those of the old one. */
interface Values {
  readonly latest: string;
  readonly old: readonly string[];
}

/** Whether a search for the latest version found it, and nothing that has no identifier of it: then it was understood. */
function isAnswered(replaced: Replaced, answer: readonly unknown[]): boolean {
  const own = identifiersOf(replaced.latest.resource);
  return (
    answer.some((one) => isLatest(replaced, one)) &&
    answer.every((one) => identifiersOf(one).some((identifier) => own.includes(identifier)))
  );
}

/**
 * Whoever asks for a replaced version by a value of its own does not get it as current. Each search is made with the
 * latest version's value first: what does not find that one shows nothing.
 */
async function notReached(
  target: Target,
  binding: Binding,
  parameter: string,
  valuesOf: (replaced: Replaced) => Promise<Values>,
): Promise<void> {
  const old: string[] = [];
  let compared = 0;
  for (const replaced of await replacedBeside(target, binding)) {
    const values = await valuesOf(replaced);
    for (const base of await basesOf(target, binding, replaced.other.patient)) {
      const ask = (value: string): Promise<readonly unknown[] | undefined> =>
        found(target, binding, [...base, [parameter, value]]);
      const latest = (await ask(values.latest)) ?? [];
      if (!isAnswered(replaced, latest)) continue;
      for (const value of values.old) {
        compared += 1;
        const extra = (await ask(value))?.filter((one) => isOld(target, binding, replaced, one));
        if (extra !== undefined && extra.length > 0) old.push(replaced.other.id);
      }
    }
  }
  if (compared === 0)
    throw new NotApplicable(`By ${parameter} not even the latest version of anything is found.`);
  target.record.compared(compared);
  nothingOld(`by ${parameter}`, [...new Set(old)]);
}

/** By the identifier of a replaced version it is not found as current. @throws Violation when it is. */
export const notByIdentifier = (target: Target, binding: Binding): Promise<void> =>
  notReached(target, binding, 'identifier', ({ current, other }) => {
    const facts = factsIn(target);
    const token = (one: typeof other): string => write(identifierOf(facts, binding, one));
    return Promise.resolve({ latest: token(current), old: [token(other)] });
  });

/** By the id that a replaced version has, or is likely to have, it is not found as current. @throws Violation when it is. */
export const notById = (target: Target, binding: Binding): Promise<void> =>
  notReached(target, binding, '_id', async (replaced) => ({
    latest: text(members(replaced.latest.resource)['id']) ?? '',
    old: idsOf(replaced, await keptOf(target, binding, replaced.other.patient)),
  }));

/** The envelopes that a patient's superseded documents are kept by; none need be. */
function keptOf(target: Target, binding: Binding, patient: string): Promise<readonly Entry[]> {
  return target.fixture(`superseded ${patient}@${binding}`, async () => {
    if (partsOf(binding).route === 'resources') return [];
    const type = searchedOn(binding);
    const parameters = (await baseParameters(target, binding, patient)).map(
      ([name, value]) => [name, name === 'status' ? 'superseded' : value] as const,
    );
    const answer = await target.fhir.search(type, parameters);
    if (answer.status >= 400) return [];
    return (await followPages(target, type, parameters, answer)).entries;
  });
}
