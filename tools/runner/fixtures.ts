import { underBudget, type Allowance } from './budget.ts';
import { newEvidence, working, type Evidence } from './evidence.ts';

/** A fixture that could not be made: it says nothing about the statements of the checks that need it. */
export class FixtureFailed extends Error {
  override readonly name = 'FixtureFailed';
  constructor(
    readonly fixture: string,
    cause: unknown,
  ) {
    super(
      // What the first thing needs first is what a reader has to know, once.
      cause instanceof FixtureFailed
        ? cause.message
        : `What it needs first, “${fixture}”, could not be had: ${inWords(cause)}`,
      { cause },
    );
  }
}

const inWords = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

/** Makes each fixture once and hands it to all who ask. */
export type Fixtures = <T>(name: string, make: () => Promise<T>) => Promise<T>;

interface Made {
  readonly evidence: Evidence;
  readonly value: Promise<unknown>;
}

/**
 * The fixtures of one run. Each is made under a capture and a budget of its own, so that it outlives
 * the check that happened to ask first, and its exchanges are cited by every check that uses it.
 */
export function fixturesOf(allowance: Allowance): Fixtures {
  const made = new Map<string, Made>();
  return async <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const found = made.get(name) ?? begin(name, make, allowance);
    made.set(name, found);
    working.getStore()?.used.add(found.evidence);
    // The name is the key: who asks for a name gets what was made under it.
    return found.value as Promise<T>;
  };
}

function begin(name: string, make: () => Promise<unknown>, allowance: Allowance): Made {
  const evidence = newEvidence();
  const asker = working.getStore();
  evidence.onStray = () => {
    // Whoever asked first wrote the code that strayed.
    asker?.strays.push(...evidence.strays.splice(0));
    asker?.onStray?.();
  };
  const attempt = async (): Promise<unknown> => {
    try {
      return await underBudget(make, allowance, (capture) => (evidence.capture = capture));
    } catch (error) {
      throw new FixtureFailed(name, error);
    } finally {
      evidence.ended = true;
    }
  };
  return { evidence, value: working.run(evidence, attempt) };
}
