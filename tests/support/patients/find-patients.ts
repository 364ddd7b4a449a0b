import type { Answer, Target, Token } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { asControl } from '../searches/control.ts';
import { matches } from '../answers/entries.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { see } from '../candidate/judges.ts';
import { write } from '../candidate/patient.ts';
import { shared } from '../answers/shared.ts';

/** What a search of patients by one identifier answers (ITI-78). */
export function findPatients(target: Target, token: Token): Promise<Answer> {
  return shared(target, `Patient?identifier=${write(token)}`, () =>
    target.fhir.search('Patient', [['identifier', write(token)]]),
  );
}

/**
 * Exactly one Patient is found, and it carries the identifier asked for.
 * @throws Violation otherwise.
 */
export function carriesIdentifier(target: Target, answer: Answer, token: Token): void {
  const wanted = `${token.system}|${token.value}`;
  const found = matches(answer, 'Patient').map(({ resource }) => identifiersOf(resource));
  target.record.compared();
  if (found.length !== 1 || !found[0]?.includes(wanted))
    throw new Violation(whatIsWrong(found.length, wanted), {
      wanted: `exactly one Patient, with identifier ${wanted}`,
      found: `${found.length} of them`,
      extra: found.flat().filter((identifier) => identifier !== wanted),
    });
}

function whatIsWrong(patients: number, wanted: string): string {
  if (patients === 0) return `The patient ${wanted} is not found.`;
  if (patients > 1) return `${patients} patients are found by ${wanted}, which one of them has.`;
  return `The patient found by ${wanted} does not carry it.`;
}

/**
 * The control of checks about nobody: somebody is found.
 * @throws Untestable when nobody is, or several are.
 */
export function isFound(target: Target, token: Token): Promise<void> {
  return asControl(`the patient ${token.value}`, see('patient'), async () => {
    carriesIdentifier(target, await findPatients(target, token), token);
  });
}
