import type { Entailment } from '../../faults/entails.ts';
import type { Fault } from '../../faults/fault.ts';
import { closureOf, covers, expand } from './closure.ts';
import type { Found } from './job.ts';
import type { Loaded } from './load-faults.ts';
import type { FaultRow } from './matrix.ts';

/** A fault with what was found under it. */
export interface Tried {
  readonly loaded: Loaded<Fault>;
  readonly found: Found;
}

/** A row of the matrix and what is wrong with it. */
export interface JudgedFault {
  readonly row: FaultRow;
  readonly bugs: readonly string[];
}

/** Judges one fault: violates ⊆ failing ⊆ closure(violates), and nothing broke. */
export function judgeFault(
  { loaded, found }: Tried,
  identities: readonly string[],
  entails: readonly Entailment[],
): JudgedFault {
  const { fault, file } = loaded;
  const violates = expand(fault.violates, identities);
  const closure = closureOf(fault.violates, identities, entails);
  const ran = Object.keys(found.outcomes);
  const failing = ran.filter((id) => found.outcomes[id] === 'violated');
  const row: FaultRow = {
    name: fault.name,
    file,
    seam: fault.seam,
    says: fault.says,
    answers: fault.answers,
    violates: [...violates],
    failing,
    spared: ran.filter((id) => closure.has(id) && !failing.includes(id)),
    executed: ran.length,
    milliseconds: Math.round(found.milliseconds),
  };
  return { row, bugs: bugsOf(fault, row, closure, identities, found) };
}

function bugsOf(
  fault: Fault,
  { violates, failing }: FaultRow,
  closure: ReadonlySet<string>,
  identities: readonly string[],
  { outcomes, reasons }: Found,
): readonly string[] {
  const ran = Object.keys(outcomes);
  const why = (id: string): string => `(${outcomes[id] ?? 'not run'}) ${reasons[id] ?? ''}`;
  const unknown = fault.violates.filter((name) => !identities.some((id) => covers(name, id)));
  return [
    ...unknown.map((name) => `names ${name}, which no check has`),
    ...violates.filter((id) => !failing.includes(id)).map((id) => `${id} survives ${why(id)}`),
    ...failing
      .filter((id) => !closure.has(id))
      .map((id) => `${id} fails, and nothing declares it: ${reasons[id] ?? ''}`),
    ...ran
      .filter((id) => outcomes[id] === 'broken')
      .map((id) => `${id} is broken: ${reasons[id] ?? ''}`),
    ...ran
      .filter(
        (id) => outcomes[id] === 'held' && fault.earnsNothingIn?.includes(id.replace(/-.*$/, '')),
      )
      .map((id) => `${id} holds, and nothing may`),
  ].map((says) => `fault ${fault.name}: ${says}`);
}
