import type { Budgets } from '../../tools/exchange/budgets.ts';
import type { Fault as Seam } from '../../tools/reference-ncpeh/seam.ts';

/** What a judgement of a fault needs beside the fault itself. */
interface Declared {
  /** How a real system comes to be wrong this way, in one sentence. */
  readonly says: string;
  /** The check identities it breaks; a bare key or `KEY/slug` means all checks or bindings of it. */
  readonly violates: readonly string[];
  /**
   * `content`: it still answers 2xx with a well-formed body of the asked type — the kind of fault that
   * every check has to see. `status` and `format` break just that, for checks about status or format.
   */
  readonly answers: 'content' | 'status' | 'format';
  /** Areas in which no check may hold: for servers that are right about nothing. */
  readonly earnsNothingIn?: readonly string[];
  /** Shorter budgets for a fault that never answers, so that the matrix need not wait as long as a run does. */
  readonly budgets?: Partial<Budgets>;
}

/** One way a candidate can be wrong: one file each. */
export type Fault = Seam & Declared;

/** A change that breaks nothing: no verdict may differ. */
export type Benign = Seam & Pick<Declared, 'says' | 'budgets'>;
