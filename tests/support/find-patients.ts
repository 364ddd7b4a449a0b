import type { Answer, Target, Token } from '../../tools/exchange/target.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { matches } from './entries.ts';
import { identifiersOf } from './identifiers.ts';
import { write } from './patient.ts';
import { shared } from './shared.ts';

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
    throw new Violation(`The patient ${wanted} is not found.`, {
      wanted: `exactly one Patient, with identifier ${wanted}`,
      found: `${found.length} of them`,
      extra: found.flat().filter((identifier) => identifier !== wanted),
    });
}
