import type { Parameters, Target, Token } from '../../../tools/exchange/target.ts';
import type { Searched } from '../../../tools/filters/filter.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { declaredParameters } from './capability-statement.ts';
import { matches } from '../answers/entries.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { neededFirst, see } from './judges.ts';
import { members, text } from '../answers/shape.ts';

/**
 * How a list of a type is asked of one patient: `patient=Patient/<id>` when the candidate finds the patient by
 * identifier, else the chained `patient.identifier`, which MHD (ITI-67) allows in its place. The chain also where
 * the CapabilityStatement lists it and not `patient`, as the NCPeH API does.
 * @throws Untestable when the run knows no identifier of that scenario patient.
 */
export async function patientParameters(
  target: Target,
  patient: string,
  type: Searched,
): Promise<Parameters> {
  const chained = [['patient.identifier', write(tokenOf(target, patient))]] as const;
  if (await chainOnly(target, type)) return chained;
  const id = await idOf(target, patient);
  return id === undefined ? chained : [['patient', `Patient/${id}`]];
}

/** Whether patients are found by the chain alone; without a CapabilityStatement to say so they are not. */
async function chainOnly(target: Target, type: Searched): Promise<boolean> {
  try {
    const declared = await declaredParameters(target, type);
    return declared.has('patient.identifier') && !declared.has('patient');
  } catch {
    return false;
  }
}

/** The id the candidate gives a patient; undefined when it does not search patients, or gives none. */
function idOf(target: Target, patient: string): Promise<string | undefined> {
  const token = tokenOf(target, patient);
  const found = async (): Promise<string | undefined> => {
    const answer = await target.fhir.search('Patient', [['identifier', write(token)]]);
    if (answer.status < 200 || answer.status > 299) return undefined;
    const all = matches(answer, 'Patient');
    const carrying = all.filter(({ resource }) =>
      identifiersOf(resource).includes(`${token.system}|${token.value}`),
    );
    // Others beside the one who carries it are for PAT-01 to judge; a Patient may also show no identifier.
    const [one, ...others] = carrying.length > 0 ? carrying : all;
    if (one === undefined || others.length > 0)
      throw new Violation(
        `${all.length} patients are found by identifier ${write(token)}, so it is not known who ${patient} is.`,
        { wanted: 'one Patient, or one of them that carries it', found: `${all.length} of them` },
      );
    return text(members(one.resource)['id']);
  };
  return target.fixture(`patient ${patient}`, () => neededFirst(see('patient'), found));
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
