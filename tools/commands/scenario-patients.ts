import type { Token } from '../exchange/target.ts';
import { factsOf } from '../oracle/facts.ts';

/**
 * Each scenario patient by the first identifier, as the data set writes them: what a candidate that
 * loaded it unchanged knows them by.
 * @throws TypeError when it is no facts index
 */
export function scenarioPatients(facts: unknown): Readonly<Record<string, Token>> {
  return Object.fromEntries(
    factsOf(facts).patients.flatMap(({ id, identifiers: [first] }): [string, Token][] =>
      first === undefined ? [] : [[id, first]],
    ),
  );
}
