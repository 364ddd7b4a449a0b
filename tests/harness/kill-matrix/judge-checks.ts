import type { Requirement } from '../../../tools/verdict/check.ts';
import { covers, keyOf } from './closure.ts';
import type { Exemption } from './exemptions.ts';
import type { CheckRow, FaultRow } from './matrix.ts';

/** A row of the matrix and what is wrong with it. */
export interface JudgedCheck {
  readonly row: CheckRow;
  readonly bugs: readonly string[];
}

/** Judges one check: a fault of content kills it, or an exemption says why none has to. */
export function judgeCheck(
  id: string,
  faults: readonly FaultRow[],
  exemptions: readonly Exemption[],
  strengthOf: (key: string) => Requirement['strength'],
): JudgedCheck {
  const killers = faults.filter(({ failing }) => failing.includes(id));
  const exemption = exemptions.find(({ check }) => covers(check, id));
  const strength = strengthOf(keyOf(id));
  const row: CheckRow = {
    id,
    strength,
    killedBy: killers.map(({ name }) => name),
    killedByContent: killers.filter(({ answers }) => answers === 'content').map(({ name }) => name),
    ...(exemption === undefined ? {} : { exempt: `${exemption.about}: ${exemption.because}` }),
  };
  return { row, bugs: bugsOf(row, exemption, killers).map((says) => `check ${id} ${says}`) };
}

function bugsOf(
  { strength, killedByContent }: CheckRow,
  exemption: Exemption | undefined,
  killers: readonly FaultRow[],
): readonly string[] {
  if (exemption === undefined)
    return killedByContent.length > 0 ? [] : ['is killed by no fault of content'];
  if (exemption.about === 'evidence')
    return strength === 'MAY' ? [] : [`is exempt as evidence, but is a ${strength}`];
  if (killedByContent.length > 0)
    return [`is exempt, but ${killedByContent[0] ?? ''} kills it; take the exemption away`];
  return killers.some(({ answers }) => answers === exemption.about)
    ? []
    : [`is about ${exemption.about}, but no fault of ${exemption.about} kills it`];
}

/** Exemptions of checks that do not exist. */
export function staleExemptions(
  exemptions: readonly Exemption[],
  identities: readonly string[],
): readonly string[] {
  return exemptions
    .filter(({ check }) => !identities.some((id) => covers(check, id)))
    .map(({ check }) => `exemption ${check}: no check has this name`);
}
