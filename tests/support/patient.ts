import type { Parameters, Target, Token } from '../../tools/exchange/target.ts';
import { Untestable, Violation } from '../../tools/verdict/outcome.ts';
import { matches } from './entries.ts';
import { members, text } from './shape.ts';

/**
 * How a list is asked of one patient: `patient=Patient/<id>` when the candidate finds the patient by
 * identifier, else the chained `patient.identifier`, which MHD (ITI-67) allows in its place.
 * @throws Untestable when the run knows no identifier of that scenario patient.
 */
export function patientParameters(target: Target, patient: string): Promise<Parameters> {
  return target.fixture(`patient ${patient}`, async () => {
    const token = tokenOf(target, patient);
    const answer = await target.fhir.search('Patient', [['identifier', write(token)]]);
    if (answer.status < 200 || answer.status > 299) return [['patient.identifier', write(token)]];
    const found = matches(answer, 'Patient');
    if (found.length !== 1)
      throw new Violation(`Patient ${patient} is not found by identifier ${write(token)}.`, {
        wanted: 'exactly one Patient',
        found: `${found.length} of them`,
      });
    const id = text(members(found[0]?.resource)['id']);
    return id === undefined
      ? [['patient.identifier', write(token)]]
      : [['patient', `Patient/${id}`]];
  });
}

/** The identifier the candidate knows a scenario patient by. */
export function tokenOf(target: Target, patient: string): Token {
  const token = target.patients[patient];
  if (token === undefined)
    throw new Untestable(
      `No identifier is configured for the scenario patient ${patient}; name it under \`patients\`.`,
    );
  return token;
}

/** A token as search writes it, with R4's escapes. */
export function write({ system, value }: Token): string {
  const escape = (part: string): string => part.replace(/[\\,|$]/g, (sign) => `\\${sign}`);
  return `${escape(system)}|${escape(value)}`;
}
