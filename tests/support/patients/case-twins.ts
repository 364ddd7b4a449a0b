import type { Target, Token } from '../../../tools/exchange/target.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { knownPatients } from '../candidate/cast.ts';
import { matches } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { carriesIdentifier, findPatients } from './find-patients.ts';

/** Whether two identifiers are one to whoever is blind to case, and two to everybody else. */
const areTwins = (one: Token, other: Token): boolean =>
  one.system === other.system &&
  one.value !== other.value &&
  one.value.toLowerCase() === other.value.toLowerCase();

/**
 * The identifiers of the data set that differ in case alone; a candidate knows its patients by those only where it
 * knows them by the data set's own.
 * @throws Untestable when there are none.
 */
function caseTwins(target: Target): readonly Token[] {
  const known = knownPatients(target);
  const identifiers = factsIn(target)
    .patients.filter(({ id }) => known.includes(id))
    .flatMap((patient) => patient.identifiers);
  const twins = identifiers.filter((one) => identifiers.some((other) => areTwins(one, other)));
  if (twins.length > 0) return twins;
  throw new Untestable('The data set has no identifiers that differ in upper and lower case.');
}

/**
 * Identifiers that differ in upper and lower case find each the patient that carries it, and no other (R4
 * Identifier.value: case matters unless the system is known as one where it does not; here it is none).
 * @throws Violation when another or both are found; Untestable when the candidate knows nobody by any of them.
 */
export async function caseTellsApart(target: Target): Promise<void> {
  const twins = caseTwins(target);
  const answers = [];
  for (const token of twins) answers.push({ token, answer: await findPatients(target, token) });
  if (answers.every(({ answer }) => matches(answer, 'Patient').length === 0))
    throw new Untestable('Nobody is known by identifiers that differ in upper and lower case.');
  for (const { answer, token } of answers) carriesIdentifier(target, answer, token);
}
