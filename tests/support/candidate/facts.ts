import type { Target } from '../../../tools/exchange/target.ts';
import { factsOf } from '../../../tools/oracle/facts.ts';
import type { Facts } from '../../../tools/oracle/facts.ts';

/** The facts of the data set the candidate holds. */
export function factsIn(target: Target): Facts {
  return factsOf(target.facts);
}
