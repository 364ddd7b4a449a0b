import type { Parameters, Target, Token } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf, searchedOn } from '../candidate/base-list.ts';
import { knownPatients } from '../candidate/cast.ts';
import { counted } from '../answers/counted.ts';
import { typeOf } from '../candidate/document-class.ts';
import { matches } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { write } from '../candidate/patient.ts';
import { isRefused } from '../answers/refusal.ts';

/**
 * A value that patients carry under different systems, as the candidate knows them.
 * @throws Untestable when the data set has none, or the candidate knows its patients by other identifiers.
 */
export function sharedValue(target: Target): string {
  const known = knownPatients(target);
  const carried = factsIn(target)
    .patients.filter(({ id }) => known.includes(id))
    .flatMap(({ id, identifiers }) => identifiers.map(({ value }) => ({ id, value })));
  const found = known
    .map((id) => target.patients[id]?.value ?? '')
    .find(
      (value) => new Set(carried.filter((one) => one.value === value).map(({ id }) => id)).size > 1,
    );
  if (found === undefined)
    throw new Untestable(
      'No identifier value of the data set is of two patients as the candidate knows them.',
    );
  return found;
}

/** Two identifiers as alternatives: two patients, of whom a list is none's. */
export const either = (one: Token, other: Token): string => `${write(one)},${write(other)}`;

/** A list by the identifier of a patient (MHD, ITI-67: `patient.identifier`), whatever it leads to. */
export async function noListFor(
  target: Target,
  binding: Binding,
  identifier: string | Token,
): Promise<void> {
  const { documentClass, route } = partsOf(binding);
  const written = typeof identifier === 'string' ? identifier : write(identifier);
  const of: Parameters = [['patient.identifier', written]];
  const documents: Parameters = [
    ['status', 'current'],
    ['type', await typeOf(target, documentClass)],
  ];
  const parameters = route === 'documents' ? [...of, ...documents] : of;
  const answer = await target.fhir.search(searchedOn(binding), parameters);
  target.record.compared();
  if (isRefused(answer)) return;
  const entries = matches(answer, searchedOn(binding));
  if (entries.length > 0)
    throw new Violation(
      `The identifier ${written} is no certain patient’s, and yet a list comes.`,
      {
        wanted: 'a 4xx status, or no entry',
        found: counted(entries.length, 'entry', 'entries'),
      },
    );
}
